// A cloth to stitch a mark on. Without it one of the ready marks is chosen; with it they are where one begins.
const SIDE = 7;

for (const choice of document.querySelectorAll("[data-mark-choice]")) {
  const place = choice.querySelector("[data-mark-editor]");
  const own = choice.querySelector("[data-mark-own]");
  const picture = own.parentElement.querySelector("svg");
  const names = place.dataset.threads.split(",");
  let thread = 1;
  let grid = (choice.querySelector("input:checked")?.value || ".".repeat(SIDE * SIDE)).split("");

  const make = (name, kind, into) => {
    const made = document.createElement(name);
    made.className = kind;
    into.append(made);
    return made;
  };

  const cloth = make("div", "mark-editor__cloth", place);
  cloth.setAttribute("role", "group");
  cloth.setAttribute("aria-label", place.dataset.grid);
  const cells = grid.map(() => Object.assign(make("button", "", cloth), { type: "button", tabIndex: -1 }));
  cells[0].tabIndex = 0;

  const palette = make("div", "mark-editor__threads", place);
  palette.setAttribute("role", "group");
  palette.setAttribute("aria-label", place.dataset.pick);
  const threads = [1, 2, 3, 4, 0].map((number) => {
    const button = Object.assign(make("button", "mark-editor__thread", palette), { type: "button" });
    if (number) make("i", `thread-${number}`, button);
    button.append(names[number]);
    button.dataset.thread = number;
    button.addEventListener("click", () => pick(number));
    return button;
  });

  function pick(number) {
    thread = number;
    threads.forEach((button) => button.setAttribute("aria-pressed", String(Number(button.dataset.thread) === number)));
  }

  function draw() {
    cells.forEach((cell, i) => {
      cell.className = grid[i] === "." ? "mark-editor__cell" : `mark-editor__cell thread-${grid[i]}`;
      const where = place.dataset.row.replace("{r}", Math.floor(i / SIDE) + 1).replace("{c}", (i % SIDE) + 1);
      cell.setAttribute("aria-label", grid[i] === "." ? where : `${where}: ${names[grid[i]]}`);
    });
  }

  function show() {
    picture.replaceChildren();
    for (const number of ["1", "2", "3", "4"]) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      const stitches = grid.map((cell, i) =>
        cell === number ? `M${i % SIDE}.2 ${Math.floor(i / SIDE)}.2l.6.6m0-.6l-.6.6` : "");
      path.setAttribute("class", `thread-${number}`);
      path.setAttribute("d", stitches.join(""));
      picture.append(path);
    }
  }

  function stitch(i, number) {
    grid[i] = number ? String(number) : ".";
    own.value = grid.join("");
    own.checked = true;
    draw();
    show();
  }

  function go(i) {
    cells.forEach((cell) => (cell.tabIndex = -1));
    cells[i].tabIndex = 0;
    cells[i].focus();
  }

  cloth.addEventListener("keydown", (event) => {
    const i = cells.indexOf(document.activeElement);
    const steps = { ArrowLeft: i % SIDE ? -1 : 0, ArrowRight: (i + 1) % SIDE ? 1 : 0, ArrowUp: -SIDE, ArrowDown: SIDE };
    if (event.key in steps) {
      const next = i + steps[event.key];
      if (cells[next]) go(next);
    } else if (event.key === " " || event.key === "Enter") {
      stitch(i, grid[i] === String(thread) ? 0 : thread);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      stitch(i, 0);
    } else if (/^[0-4]$/.test(event.key)) {
      pick(Number(event.key));
    } else {
      return;
    }
    event.preventDefault();
  });

  // A finger or a pointer draws a line of stitches; begun on one of the same thread, it unpicks.
  let drawing = null;
  cloth.addEventListener("pointerdown", (event) => {
    const i = cells.indexOf(event.target);
    if (i < 0) return;
    drawing = grid[i] === String(thread) ? 0 : thread;
    stitch(i, drawing);
    go(i);
    event.preventDefault();
  });
  cloth.addEventListener("pointermove", (event) => {
    if (drawing === null) return;
    const i = cells.indexOf(document.elementFromPoint(event.clientX, event.clientY));
    if (i >= 0) stitch(i, drawing);
  });
  addEventListener("pointerup", () => (drawing = null));
  addEventListener("pointercancel", () => (drawing = null));

  choice.addEventListener("change", (event) => {
    if (event.target.name === "mark") {
      grid = (event.target.value || ".".repeat(SIDE * SIDE)).split("");
      draw();
    }
  });

  pick(1);
  draw();
  place.hidden = false;
}

// The total follows country and gift as they are chosen; without script the "update" button does the same.
const form = document.querySelector(".checkout");
const place = form.querySelector("[data-sum]");
const asked = ["country", "giftAmount"];
let latest, timer, pressed, waiting;

async function refresh() {
  const query = new URLSearchParams(asked.map((name) => [name, form.elements[name].value]));
  const question = `${place.dataset.sum}?${query}`;
  if (question === latest) return;
  latest = question;
  const answer = await fetch(question, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(answer.status);
  const words = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  show(() => {
    if (question !== latest) return;
    place.replaceChildren(...words.childNodes);
    const total = place.querySelector("[data-sum-total]");
    if (total) form.querySelector("[data-total]").replaceChildren(...total.cloneNode(true).childNodes);
  });
}

// Nothing moves while a button is pressed: it would not be there any more when it is let go.
function show(change) {
  if (pressed) waiting = change;
  else change();
}
addEventListener("pointerdown", () => (pressed = true));
for (const letGo of ["pointerup", "pointercancel"]) {
  addEventListener(letGo, () => {
    pressed = false;
    setTimeout(() => {
      if (waiting) waiting();
      waiting = undefined;
    });
  });
}

function soon(delay) {
  clearTimeout(timer);
  timer = setTimeout(() => refresh().catch(() => (latest = undefined)), delay);
}

form.querySelector("[data-update]").hidden = true;
form.addEventListener("change", (event) => asked.includes(event.target.name) && soon(0));
form.addEventListener("input", (event) => event.target.name === "giftAmount" && soon(250));
// Browsers bring the first line of a text area in sight; the bar at the foot may be over the rest.
form.elements.street.addEventListener("focus", (event) => event.target.scrollIntoView({ block: "nearest" }));
document.querySelector(".error-summary")?.focus();
// A page brought back by the back button may show what was chosen before: ask again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  latest = undefined;
  soon(0);
});

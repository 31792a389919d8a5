// A link with data-sheet="id" opens the dialog of that id; without script it leads to its own address.
for (const opener of document.querySelectorAll("[data-sheet]")) {
  const sheet = document.getElementById(opener.dataset.sheet);
  if (!(sheet instanceof HTMLDialogElement)) continue;

  opener.addEventListener("click", (event) => {
    event.preventDefault();
    sheet.showModal();
  });
  sheet.addEventListener("click", (event) => {
    if (event.target === sheet || event.target.closest("[data-sheet-close]")) sheet.close();
  });
  sheet.addEventListener("close", () => opener.focus());
}

// Redraws what a price is made of while one types: the server works it out, this only asks and shows. Without script
// the same appears on saving.
const form = document.querySelector("[data-cost-sheet]");
const place = form.querySelector("[data-account]");
let timer, latest, asking;

async function redraw() {
  const typed = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const question = new URLSearchParams(typed);
  question.delete("step");
  if (String(question) === latest) return;
  latest = String(question);
  asking?.abort();
  asking = new AbortController();
  const answer = await fetch(form.dataset.preview, {
    method: "POST",
    body: question,
    credentials: "same-origin",
    signal: asking.signal,
  });
  if (!answer.ok || answer.redirected) return;
  const words = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  place.replaceChildren(...words.childNodes);
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => redraw().catch(() => (latest = undefined)), 400);
});

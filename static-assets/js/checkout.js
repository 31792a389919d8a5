// The total follows country and gift as they are chosen; without script the "update" button does the same.
const form = document.querySelector(".checkout");
const place = form.querySelector("[data-sum]");
const asked = ["country", "gift", "giftAmount"];
let latest;

async function refresh() {
  const query = new URLSearchParams(asked.map((name) => [name, form.elements[name].value]));
  const question = `${place.dataset.sum}?${query}`;
  latest = question;
  const answer = await fetch(question, { credentials: "same-origin" });
  if (!answer.ok || question !== latest) return;
  const words = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  place.replaceChildren(...words.childNodes);
  const total = place.querySelector("[data-sum-total]");
  if (total) form.querySelector("[data-total]").replaceChildren(...total.cloneNode(true).childNodes);
}

form.querySelector("[data-update]").hidden = true;
form.addEventListener("change", (event) => {
  if (asked.includes(event.target.name)) refresh().catch(() => {});
});
document.querySelector(".error-summary")?.focus();
// A page brought back by the back button may show what was chosen before: ask again.
addEventListener("pageshow", (event) => event.persisted && refresh().catch(() => {}));

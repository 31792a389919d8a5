// Public pages are the same for everyone; how many pieces are in this visitor's basket is asked for apart.
const link = document.querySelector("[data-basket]");
const place = link?.querySelector("[data-basket-count]");

if (place) {
  fetch(link.dataset.basket, { headers: { Accept: "application/json" }, credentials: "same-origin" })
    .then((answer) => (answer.ok ? answer.json() : { count: 0 }))
    .then(({ count }) => {
      place.textContent = count > 0 ? new Intl.NumberFormat(document.documentElement.lang).format(count) : "";
    })
    .catch(() => {});
}

"use strict";
const input = document.querySelector("#find");
const output = document.querySelector("output");
const groups = [...document.querySelectorAll("details")].map((group) => ({
  group,
  wasOpen: group.open,
  items: [...group.querySelectorAll("li")].map((item) => ({ item, text: item.textContent.toLowerCase() })),
  name: group.querySelector("summary").textContent.toLowerCase(),
}));
function find() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { group, items, name, wasOpen } of groups) {
    let here = 0;
    for (const { item, text } of items) {
      const fits = words.every((word) => text.includes(word) || name.includes(word));
      item.hidden = !fits;
      here += fits ? 1 : 0;
    }
    group.hidden = here === 0;
    group.open = words.length > 0 ? here > 0 : wasOpen;
    shown += here;
  }
  output.textContent = words.length > 0 ? `${shown} shown` : "";
}
input.addEventListener("input", find);
document.querySelector(".find").hidden = false;

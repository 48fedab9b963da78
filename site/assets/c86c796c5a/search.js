// Finds names in search.json. Nothing is sent anywhere; without this script the page is a list of links.
"use strict";
(() => {
  const box = document.getElementById("search");
  const form = box.querySelector("form");
  const input = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("ul");
  const most = 50;
  let index;

  // The same folding as the index has: small letters a-z and digits, words with one space between them.
  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f'\u2018\u2019\u02bc]/g, "")
      .replace(/[đĐ]/g, "d")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();

  // The lower the better: the name begins with what is typed, a word does, every typed word begins a word.
  const rank = (folded, query, words) => {
    if (folded === query) return 0;
    if (folded.startsWith(query)) return 1;
    const spaced = " " + folded;
    if (spaced.includes(" " + query)) return 2;
    return words.every((word) => spaced.includes(" " + word)) ? 3 : -1;
  };

  const find = (query) => {
    const words = query.split(" ");
    const found = [];
    index.entries.forEach(([name, kind, path, folded], order) => {
      const place = rank(folded, query, words);
      if (place >= 0) found.push({ name, kind, path, place, order });
    });
    return found.sort((a, b) => a.place - b.place || a.kind - b.kind || a.order - b.order);
  };

  const show = () => {
    const query = fold(input.value);
    list.replaceChildren();
    status.textContent = "";
    if (!query || !index) return;
    const found = find(query);
    for (const { name, kind, path } of found.slice(0, most)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const word = document.createElement("span");
      link.href = box.dataset.root + path;
      link.textContent = name;
      word.textContent = index.kinds[kind];
      item.append(link, " ", word);
      list.append(item);
    }
    const { none, many, found: heading } = box.dataset;
    status.textContent = !found.length ? none : found.length > most ? `${heading}: ${most}. ${many}` : `${heading}: ${found.length}`;
  };

  const start = async () => {
    const answer = await fetch(box.dataset.index);
    if (!answer.ok) return;
    index = await answer.json();
    box.hidden = false;
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("input", show);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const query = input.value.trim();
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
      show();
    });
    show();
  };

  start();
})();

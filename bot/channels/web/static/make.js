// Makes elements. Words only ever go in as text.

export function element(name, parts = {}, ...children) {
  const made = Object.assign(document.createElement(name), parts);
  made.append(...children.filter(Boolean));
  return made;
}

/** Words for whoever listens instead of looking. */
export const unseen = (text) => element("span", { className: "unseen", textContent: text });

// What both pages are made of: one section at a time, and words that only ever go in as text.

export const find = (id) => document.getElementById(id);

export function element(name, parts = {}, ...children) {
  const made = Object.assign(document.createElement(name), parts);
  made.append(...children.filter(Boolean));
  return made;
}

export function button(text, onclick, className = "quiet") {
  return element("button", { type: "button", textContent: text, className, onclick });
}

/** Show one section of those beside it, from its top; whoever listens hears its heading. */
export function show(id) {
  const section = find(id);
  for (const other of section.parentElement.querySelectorAll(":scope > section")) {
    other.hidden = other !== section;
  }
  complain("");
  const heading = section.querySelector("h1:not([hidden])");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: "instant" });
}

/** Say what went wrong and what to do, or nothing more. */
export function complain(why) {
  const box = find("trouble");
  box.replaceChildren(...(why ? [element("p", { textContent: why })] : []));
  if (why) box.scrollIntoView({ block: "nearest" });
}

/** Run something that takes a moment: once at a time, with its reason if it fails. */
export async function busily(words, button, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  find("working").textContent = words;
  complain("");
  try {
    await work();
  } catch (error) {
    complain(error instanceof Told ? error.message : "Something went wrong on this page. Your words are kept: try once more.");
  } finally {
    find("working").textContent = "";
    button.removeAttribute("aria-disabled");
  }
}

/** A failure in words for the person. */
export class Told extends Error {}

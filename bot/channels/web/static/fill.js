// Forms under a question: native fields, each with its label, and what was filled into them.

import { element } from "./make.js";

const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
let fields = 0; // so that every field has an id of its own

/** The fields, and the button that hands in what they hold. */
export function drawForm(inputs, submit, labels, press) {
  const button = element("button", { type: "submit", className: "guided main", textContent: submit.title });
  const made = element(
    "form",
    { className: "fill", autocomplete: "off" },
    ...inputs.flatMap((input) => drawField(input, labels)),
    element("div", { className: "buttons" }, button),
  );
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const filled = read(made, inputs);
    press(submit, button, { ...filled, said: filled.said || submit.title });
  });
  return made;
}

function drawField(input, labels) {
  const { name, kind, label, value, choices } = input;
  if (kind === "several" || kind === "one") return [ticks(kind, name, label, value.split(","), choices)];
  if (kind === "text" || kind === "long_text") return [words(input)];
  // With a last day, a year has four digits, and going on after it reaches the next field.
  const day = labelled(label, element("input", { type: "date", name, value: value.slice(0, 10), max: "9999-12-31" }));
  if (kind === "date") return [day];
  const time = element("input", { type: "time", name: `${name}.time`, value: value.split("T")[1] ?? "" });
  return [element("div", { className: "when" }, day, labelled(labels.time, time))];
}

function labelled(label, field, ...more) {
  field.id = `field-${++fields}`;
  return element("div", {}, element("label", { htmlFor: field.id, textContent: label }), field, ...more);
}

function words({ kind, name, label, value, longest }) {
  const field = element(kind === "text" ? "input" : "textarea", { name, value });
  // A field that swallows words would be worse than one that says there are too many.
  const left = element("p", { className: "left", role: "status" });
  field.addEventListener("input", () => {
    const over = [...field.value].length - longest;
    left.textContent = over > 0 ? `${over.toLocaleString("en-GB")} characters too many` : "";
  });
  return labelled(label, field, left);
}

function ticks(kind, name, label, values, choices) {
  const type = kind === "several" ? "checkbox" : "radio";
  const rows = choices.map(({ title, value }) => {
    const tick = element("input", { type, name, value, checked: values.includes(value) });
    return element("label", { className: "tick" }, tick, title);
  });
  // Whoever looks has just read the question above.
  return element("fieldset", {}, element("legend", { className: "unseen", textContent: label }), ...rows);
}

/** What the fields hold, and the same in words. */
function read(made, inputs) {
  const held = new FormData(made);
  const get = (name) => held.getAll(name).join(",").trim();
  const found = {};
  const said = [];
  for (const { name, kind, choices } of inputs) {
    found[name] = get(name);
    if (kind === "several" || kind === "one") {
      const ticked = choices.filter(({ value }) => held.getAll(name).includes(value));
      said.push(ticked.map(({ title }) => title).join(", "));
    } else if (kind.startsWith("date")) {
      const day = found[name] && new Date(`${found[name]}T12:00`).toLocaleDateString("en-GB", DAY).replace(",", "");
      if (kind === "date_time") found[`${name}.time`] = get(`${name}.time`);
      said.push([day, found[`${name}.time`]].filter(Boolean).join(", "));
    } else said.push(found[name]);
  }
  return { fields: found, said: said.filter(Boolean).join("\n") };
}

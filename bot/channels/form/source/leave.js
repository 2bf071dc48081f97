// Leaving in a hurry: the screen is empty at once, and going back shows nothing of it.

const TWICE = 1_500; // milliseconds between the two presses of Escape

export function leave() {
  document.body.replaceChildren();
  document.title = "Blank page";
  location.replace("/blank");
}

export function readyToLeave() {
  let escaped = -Infinity;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      escaped = -Infinity;
    } else if (event.timeStamp - escaped < TWICE) {
      leave();
    } else {
      escaped = event.timeStamp;
    }
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

// What may show who somebody is, and what belongs elsewhere: as bot/domain/question_signs.py reads it.

/** Return what finds marks and alarms, by the parsed JSON file. */
export function readSigns({ alike, kinds, lists, marks, alarms }) {
  const oneOf = (_, name) => `(?:${lists[name].join("|")})`;
  const compiled = ({ kind, pattern, any_case: anyCase }) => ({
    kind,
    pattern: new RegExp(pattern.replace(/<([a-z_]+)>/g, oneOf), anyCase ? "gi" : "g"),
  });
  const markPatterns = marks.map(compiled);
  const alarmPatterns = alarms.map(compiled);
  const plain = (text) => Array.from({ length: text.length }, (_, at) => alike[text[at]] ?? text[at]).join("");

  /** The places that may identify, in the order of the text; where two overlap, the longer one. */
  function marked(text) {
    const read = plain(text);
    const found = markPatterns.flatMap(({ kind, pattern }) =>
      [...read.matchAll(pattern)]
        .filter(([words]) => words)
        .map(({ 0: { length }, index }) => ({
          kind, ...kinds[kind], words: text.slice(index, index + length), start: index, end: index + length,
        })),
    );
    const kept = [];
    for (const one of found.sort((a, b) => b.words.length - a.words.length || a.start - b.start)) {
      if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
    }
    return kept.sort((a, b) => a.start - b.start);
  }

  /** The kinds of alarm that the text raises. */
  function raised(text) {
    const read = plain(text);
    return new Set(alarmPatterns.filter(({ pattern }) => read.search(pattern) >= 0).map(({ kind }) => kind));
  }

  return { marked, raised };
}

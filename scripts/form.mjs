// Builds what the ethics form needs from npm's packages and our source, into bot/channels/form/built:
// the form's script, and the committee's file with all it needs inside. Run by make, after npm ci.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SOURCE = join(ROOT, "bot/channels/form/source");
const BUILT = join(ROOT, "bot/channels/form/built");
const LOOK = join(ROOT, "bot/channels/look.css");
const read = (name) => readFileSync(join(SOURCE, name), "utf8");

/** Bundle one of our scripts, and say whose code is in it: their licences ask for that. */
async function bundle(name, options) {
  const done = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(SOURCE, name)],
    bundle: true,
    write: false,
    metafile: true,
    target: ["es2022", "safari15.4"],
    charset: "utf8",
    legalComments: "none",
    ...options,
  });
  const found = Object.keys(done.metafile.inputs).map((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  const licences = [...new Set(found.filter(Boolean))].sort().map((whose) => {
    const folder = join(ROOT, "node_modules", whose);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `${whose} ${version}\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}`;
  });
  return `${done.outputFiles[0].text}\n/*\n${licences.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

/** Put script and style into the page; its own policy lets nothing else run and nothing leave. */
function whole(page, style, script) {
  const allowed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${allowed(script)}`,
    `style-src ${allowed(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = { policy, style, script };
  return page.replace(/\{\{(policy|style|script)\}\}/g, (_, part) => parts[part]);
}

/** Whoever reads the file meanwhile gets the old one or the new one, never half of it. */
function keep(name, text) {
  const file = join(BUILT, name);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  process.stdout.write(`built ${relative(ROOT, file)}\n`);
}

mkdirSync(BUILT, { recursive: true });
keep("form.js", await bundle("form.js", { format: "esm", minify: true }));
// Readable as it is, for whoever wants to know what opens the questions.
const script = (await bundle("committee.js", { format: "iife" })).replaceAll("</script", "<\\/script");
keep("committee.html", whole(read("committee.html"), readFileSync(LOOK, "utf8") + read("form.css"), script));

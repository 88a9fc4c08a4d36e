// Builds the styles and scripts that browsers get into build/. Sources stand in the zone that serves them.
import { mkdirSync, writeFileSync, readFileSync } from "node:fs";
import * as esbuild from "esbuild";
import * as sass from "sass";

mkdirSync("build/static/styles", { recursive: true });
mkdirSync("build/static/scripts", { recursive: true });

const styles = sass.compile("frontend/styles/site.scss", {
  loadPaths: ["node_modules"],
  style: "compressed",
  quietDeps: true,
});
writeFileSync("build/static/styles/site.css", styles.css);

// Inline in every page's head, allowed by its hash: kept as small as can be.
const inline = await esbuild.transform(readFileSync("nightlight/public/quickexit/quickexit.js", "utf8"), {
  minify: true,
  target: "es2017",
  format: "iife",
});
writeFileSync("build/quickexit.js", inline.code.trim());

// Loaded by pages that ask something which only its readers may read. Older browsers than these send the form plain.
await esbuild.build({
  entryPoints: {
    seal: "frontend/sealing/page.ts",
    desk: "frontend/desk/page.ts",
    // Loaded by the keys page alone, by an address that the page names: half a megabyte of words.
    strength: "frontend/access/strength.ts",
    argon2: "frontend/desk/argon2-worker.ts",
    fingerprints: "frontend/fingerprints/worker.ts",
    choosing: "frontend/removal/page.ts",
  },
  outdir: "build/static/scripts",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  external: ["crypto"], // only Node of old would need it
  legalComments: "none",
});

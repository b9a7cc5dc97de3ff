// Renders fields with the design system's own macros. Run from the root after dkfds is upgraded, and read the diff:
//   node tests/Saglig.Tests/Ui/Golden/golden.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const nunjucks = require('nunjucks');
const source = join(process.cwd(), 'node_modules', 'dkfds', 'src');
const here = dirname(new URL(import.meta.url).pathname);
const env = new nunjucks.Environment(new nunjucks.FileSystemLoader(source), { autoescape: true });

const field = { id: 'Navn', name: 'Navn', label: 'Lægens navn', required: false };
const full = { ...field, helptext: 'Som i brevet.', errorMessage: 'Skriv navnet.', characterLimit: 50, value: 'Åse & <b>' };
const options = [{ value: '', text: 'Vælg' }, { value: 'a', text: 'A' }, { value: 'b', text: 'B', isSelected: true }];

const cases = {
  'tekst': ['form/controls/text-input', 'textinput', field],
  'tekst-fuld': ['form/controls/text-input', 'textinput', full],
  'tekst-beloeb': ['form/controls/text-input', 'textinput', { ...field, prefix: 'kr.', suffix: 'pr. måned', classes: { input: 'input-width-s' }, optionalLabel: true }],
  'boks-fuld': ['form/controls/text-area', 'textarea', { ...full, rows: 5 }],
  'liste': ['form/controls/select', 'select', { ...field, helptext: 'Vælg én.', errorMessage: 'Vælg.', options }],
};

for (const [name, [file, macro, params]] of Object.entries(cases)) {
  const template = `{% from "components/${file}.njk" import ${macro} as it %}{{ it(params) }}`;
  writeFileSync(join(here, `${name}.html`), env.renderString(template, { params }).replace(/^\s*\n/gm, '').trim() + '\n');
}

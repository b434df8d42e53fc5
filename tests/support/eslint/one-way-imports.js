import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds "imports point one way" (architecture): each message says what the direction is for. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const MESSAGES = {
  nothingOfOurs:
    '{{from}} may import nothing of ours but its own folder: it is shared by the browser, the server and other languages. Pass what it needs as a parameter.',
  baseBelow:
    'base/ and route/ may import only each other, locales/, styles/ and validation/: what they import, every page would load.',
  elementAlone:
    'An element may import its own folder, base/, locales/, styles/ and validation/: a page that uses one element must not load another. Move what both need to base/.',
  journeyBelow:
    'journey/ may import journey/, fields/, base/, locales/, route/, styles/ and validation/: help, contact and reception stand in a journey and are not part of it.',
  ownClass:
    'define/ may import the class of its own name, base/, locales/ and other define/ files: its only effect is to register one tag and what that is made of.',
  serverPure:
    'server/ may not import define/: registering an element needs a browser. Import the pure modules (describe, question, validation).',
  packagesApart: 'components and audit never import each other: the audit must be able to judge any page, ours or not.',
  playwrightInBrowser:
    'Only audit/src/browser imports playwright-core: launching, blocking and pooling stand in one place. Import what you need from browser/.',
  axeInItsFolder: 'Only audit/src/rules/axe imports axe-core: its results are turned into ours in one place.',
  ruleAlone:
    'A rule never imports another rule: each must be able to be read, changed and removed alone. Move what both need above them.',
  reporterKnowsResults:
    'A reporter may import reporters/, locales/ and types of results: it turns a result into text and decides nothing.',
};

const LEAVES = ['locales', 'styles', 'validation'];
/** What every element, the journey and the server share. */
const SHARED = ['base', 'route'];
const ELEMENT_AREAS = ['fields', 'help', 'contact', 'reception'];

/** @param {string} from @param {string} to paths below components/src, as lists of folders */
function componentsComplaint([area, name], [toArea, toName]) {
  if (LEAVES.includes(area)) return area === toArea ? undefined : 'nothingOfOurs';
  const below = [...SHARED, ...LEAVES].includes(toArea);
  if (SHARED.includes(area)) return below ? undefined : 'baseBelow';
  if (ELEMENT_AREAS.includes(area)) return below || (toArea === area && toName === name) ? undefined : 'elementAlone';
  if (area === 'journey') return below || toArea === 'journey' || toArea === 'fields' ? undefined : 'journeyBelow';
  if (area === 'define') {
    const own = toName === name.replace(/\.\w+$/, '');
    return below || toArea === 'define' || own || name.startsWith('all.') ? undefined : 'ownClass';
  }
  return area === 'server' && toArea === 'define' ? 'serverPure' : undefined;
}

function auditComplaint([area, name], [toArea, toName], isType) {
  if (area === 'reporters')
    return isType || toArea === 'reporters' || toArea === 'locales' ? undefined : 'reporterKnowsResults';
  const isRule = area === 'rules' && !name.includes('.');
  if (isRule && toArea === 'rules' && toName !== name && !toName.includes('.')) return 'ruleAlone';
  return undefined;
}

/** @returns {string | undefined} the id of the message */
function packageComplaint(from, source) {
  if (from[0] === 'components' && source.startsWith('@plain-pied/audit')) return 'packagesApart';
  if (from[0] !== 'audit') return undefined;
  if (source.startsWith('@plain-pied/components')) return 'packagesApart';
  const [, , area, name] = from;
  if (/^playwright(-core)?(\/|$)/.test(source) && area !== 'browser') return 'playwrightInBrowser';
  if (/^axe-core(\/|$)/.test(source) && !(area === 'rules' && name === 'axe')) return 'axeInItsFolder';
  return undefined;
}

function complaint(filename, source, isType) {
  const from = relative(ROOT, filename).split(sep);
  if (!['components', 'audit'].includes(from[0]) || from[1] !== 'src') return undefined;
  if (!source.startsWith('.')) return packageComplaint(from, source);
  const to = relative(ROOT, join(dirname(filename), source)).split(sep);
  if (to[0] !== from[0]) return ['components', 'audit'].includes(to[0]) ? 'packagesApart' : undefined;
  const [inner, target] = [from.slice(2), to.slice(2)];
  return from[0] === 'components' ? componentsComplaint(inner, target) : auditComplaint(inner, target, isType);
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWayImports = {
  meta: { type: 'problem', docs: { description: 'Imports point one way' }, messages: MESSAGES, schema: [] },
  create(context) {
    const check = (node, isType) => {
      if (typeof node.source?.value !== 'string') return;
      const messageId = complaint(context.filename, node.source.value, isType);
      const from = relative(join(ROOT, 'components', 'src'), context.filename).split(sep)[0];
      if (messageId) context.report({ node: node.source, messageId, data: { from: `${from}/` } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    };
  },
};

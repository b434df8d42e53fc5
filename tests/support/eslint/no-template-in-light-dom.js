/**
 * Refuses what would let Lit render into an element's own light DOM: when a template changes, Lit deletes the nodes
 * between its markers, and with them nodes that the author or a framework put there.
 */

const MESSAGE =
  "A Lit template in the host's own light DOM deletes nodes that the author wrote. Extend ReactiveElement and add your parts with plain DOM calls, or render into a wrapper element of your own or a shadow root.";

const LIT = /^(?:lit|lit-html|lit-element)(?:\/|$)/;

/** @param {import('estree').Node | null | undefined} body */
function returnsThis(body) {
  if (body?.type === 'ThisExpression') return true;
  if (body?.type !== 'BlockStatement') return false;
  return body.body.some(
    (statement) => statement.type === 'ReturnStatement' && statement.argument?.type === 'ThisExpression',
  );
}

/** A class draws templates when it is a LitElement, or when it has a `render` method for one. */
function drawsTemplates({ superClass, body }) {
  const isLitElement = superClass?.type === 'Identifier' && superClass.name === 'LitElement';
  return isLitElement || body.body.some((member) => member.key?.name === 'render' && !member.static);
}

/** @type {import('eslint').Rule.RuleModule} */
export const noTemplateInLightDom = {
  meta: {
    type: 'problem',
    docs: { description: "No Lit template in the host's light DOM" },
    messages: { templateInLightDom: MESSAGE },
    schema: [],
  },
  create(context) {
    const renderNames = new Set();
    const checkClass = (node) => {
      if (!drawsTemplates(node)) return;
      for (const member of node.body.body) {
        if (member.key?.name !== 'createRenderRoot' || !returnsThis(member.value?.body)) continue;
        context.report({ node: member, messageId: 'templateInLightDom' });
      }
    };
    return {
      ImportSpecifier(node) {
        const { imported, local, parent } = node;
        if (LIT.test(String(parent.source.value)) && imported.name === 'render') renderNames.add(local.name);
      },
      CallExpression(node) {
        const isRender = node.callee.type === 'Identifier' && renderNames.has(node.callee.name);
        if (isRender && node.arguments[1]?.type === 'ThisExpression')
          context.report({ node, messageId: 'templateInLightDom' });
      },
      ClassDeclaration: checkClass,
      ClassExpression: checkClass,
    };
  },
};

import type { Attribute } from 'custom-elements-manifest/schema.d.ts';
import type { DescribedElement } from './manifest.js';

/**
 * Types of our tags for TSX in React 19, made from the manifest: what React knows of every HTML element (`aria-*`,
 * `data-*`, events, a typed `ref`), and each attribute of ours with the type of its property.
 *
 * Written by us because custom-element-jsx-integration types for no framework in particular: it refuses `aria-*` and
 * `data-*`, and gives `style` and `ref` types that React refuses.
 */
export function reactTypes(elements: readonly DescribedElement[]): string {
  return `${[
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...elements.map(
      ({ declaration, module }) => `import type { ${declaration.name} } from '${module.replace(/^dist\//, '../')}';`,
    ),
    '',
    'type Element<Type, Own extends string> = Omit<DetailedHTMLProps<HTMLAttributes<Type>, Type>, Own>;',
    '',
    '/** Attributes of every element of Plain-pied, by tag. */',
    'export interface PlainPiedElements {',
    ...elements.flatMap(tagLines),
    '}',
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements extends PlainPiedElements {}',
    '  }',
    '}',
  ].join('\n')}\n`;
}

function tagLines({ declaration }: DescribedElement): string[] {
  const sentence = declaration.summary ?? declaration.description?.split('\n')[0];
  const attributes = declaration.attributes ?? [];
  const own = attributes.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return [
    ...(sentence ? [`  /** ${inComment(sentence)} */`] : []),
    `  '${declaration.tagName}': Element<${declaration.name}, ${own}> & {`,
    ...attributes.flatMap((attribute) => attributeLines(declaration.name, attribute)),
    '  };',
  ];
}

function attributeLines(className: string, { name, description, fieldName, type }: Attribute): string[] {
  const text = fieldName ? `${className}['${fieldName}']` : (type?.text ?? 'string');
  return [...(description ? [`    /** ${inComment(description)} */`] : []), `    '${name}'?: ${text} | undefined;`];
}

const inComment = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();

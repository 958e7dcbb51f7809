import fc from 'fast-check';
import { address, attributes, properties } from './random-attributes';
import { label, text } from './random-text';

const oneOf = (list: string) => fc.constantFrom(...list.split(' '));
const quoted = (value: string) => `"${value.replaceAll('"', '&quot;')}"`;

const boxes = oneOf(
  'div section article main header footer aside nav figure details dialog center x-article my-card slot',
);
const blocks = oneOf('p p p p p h1 h2 h3 li blockquote pre td dd figcaption summary button label xmp address');
const inline = oneOf('a b em span time sup ruby rp code q bdo font mark x-word');
const loose = fc.constantFrom(
  ...['<br>', '<hr>', '<wbr>', '<img src="data:,">', '<!-- -->', '<!-->', '<?x y?>', '<![CDATA[x]]>', '</p>', '</div>'],
  ...['<b>', '<i><b>', '</b>', '<table>', '</table>', '<td>', '<form>', '</form>', '<select>', '<a href="/x">', '<p>'],
  ...[
    '<li>',
    '<body class="x">',
    '<html lang="fr">',
    '<frameset>',
    '<title>Another</title>',
    '<plaintext',
    '<template>',
  ],
  ...[
    '</template>',
    '<noscript>Hidden</noscript>',
    '<style>p{}</style>',
    '<textarea>',
    '<svg>',
    '</svg>',
    '<math><mi>',
  ],
);

const control = fc
  .tuple(oneOf('input button select textarea fieldset output object img embed'), fc.constantFrom(...properties))
  .map(([tag, name]) => `<${tag} name="${name}" id="${name}">`);
const link = fc
  .tuple(address, attributes, label)
  .map(([href, given, said]) => `<a href=${quoted(href)}${given}>${said}</a>`);

const { node } = fc.letrec<{ node: string; nodes: string }>(tie => {
  const nodes = tie('nodes');
  const box = fc.tuple(boxes, attributes, nodes).map(([tag, given, inside]) => `<${tag}${given}>${inside}</${tag}>`);
  const block = fc.tuple(blocks, attributes, text).map(([tag, given, inside]) => `<${tag}${given}>${inside}</${tag}>`);
  const run = fc
    .tuple(inline, attributes, text, nodes)
    .map(([tag, given, said, inside]) => `<${tag}${given}>${said}${inside}</${tag}>`);
  const list = fc.array(fc.oneof(text, link), { maxLength: 6 }).map(all => `<ul><li>${all.join('<li>')}</ul>`);
  const table = fc
    .array(fc.array(fc.oneof(text, nodes), { maxLength: 3 }), { maxLength: 3 })
    .map(rows => `<table>${rows.map(cells => `<tr><td>${cells.join('<td>')}`).join('')}</table>`);
  const form = fc
    .tuple(attributes, fc.array(control, { minLength: 1, maxLength: 3 }), nodes)
    .map(([given, controls, inside]) => `<form id="f"${given}>${controls.join('')}${inside}</form>`);
  const foreign = fc
    .tuple(oneOf('svg math'), oneOf('foreignObject title desc annotation-xml mtext a p'), nodes)
    .map(([root, tag, inside]) => `<${root}><${tag}>${inside}</${tag}></${root}>`);
  const shadow = fc
    .tuple(oneOf('div x-article p main body-text'), oneOf('open open closed'), nodes, nodes)
    .map(([tag, mode, within, inside]) => {
      const root = `<template shadowrootmode="${mode}">${within}<slot></slot></template>`;
      return `<${tag}>${root}${inside}</${tag}>`;
    });
  // The same over and over; not so long that jsdom takes a second of its own.
  const many = fc
    .tuple(fc.oneof(block, link, control, loose, text), fc.integer({ min: 2, max: 300 }))
    .map(([one, count]) => one.repeat(Math.min(count, Math.ceil(8_000 / (one.length + 1)))));
  return {
    nodes: fc.array(tie('node'), { maxLength: 3 }).map(all => all.join('')),
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      { arbitrary: block, weight: 10 },
      { arbitrary: box, weight: 6 },
      { arbitrary: link, weight: 3 },
      { arbitrary: run, weight: 2 },
      { arbitrary: list, weight: 1 },
      { arbitrary: table, weight: 1 },
      { arbitrary: form, weight: 1 },
      { arbitrary: foreign, weight: 1 },
      { arbitrary: shadow, weight: 1 },
      { arbitrary: control, weight: 1 },
      { arbitrary: loose, weight: 2 },
      { arbitrary: many, weight: 1 },
    ),
  };
});

const data = fc.oneof(
  fc.json(),
  fc
    .dictionary(
      oneOf('@type headline datePublished wordCount isAccessibleForFree itemListElement __proto__'),
      fc.jsonValue(),
    )
    .map(all => JSON.stringify(all)),
  text,
);
const inHead = fc.oneof(
  { arbitrary: text.map(title => `<title>${title}</title>`), weight: 4 },
  {
    arbitrary: fc
      .tuple(oneOf('og:title author description article:published_time og:site_name x'), text)
      .map(([name, said]) => `<meta property="${name}" content=${quoted(said)}>`),
    weight: 3,
  },
  address.map(href => `<base href=${quoted(href)}>`),
  fc.tuple(oneOf('next prev canonical'), address).map(([rel, href]) => `<link rel="${rel}" href=${quoted(href)}>`),
  data.map(json => `<script type="application/ld+json">${json}</script>`),
  loose,
);

/** The source of a page: an article among whatever else pages have held, or have never held yet. */
export const html: fc.Arbitrary<string> = fc
  .record({
    type: fc.constantFrom('<!doctype html>', ''),
    root: attributes,
    head: fc.array(inHead, { maxLength: 5 }),
    body: attributes,
    before: fc.array(node, { maxLength: 3 }),
    story: fc.array(text, { maxLength: 10 }),
    after: fc.array(node, { maxLength: 3 }),
  })
  .map(
    ({ type, root, head, body, before, story, after }) =>
      `${type}<html${root}><head><meta charset="utf-8">${head.join('')}</head><body${body}>${before.join('')}` +
      `<article><h1>A quiet harbour</h1>${story.map(said => `<p>${said}</p>`).join('\n')}</article>${after.join('')}`,
  );

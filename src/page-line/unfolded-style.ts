/** Of what the line unfolds, and of what leads on from it. */
export const unfoldedCss = `
.summary {
  padding: 0.1em 0.8em 0.5em;
}

ul {
  margin: 0;
  padding: 0;
  font-size: var(--size);
  list-style: none;
}

li + li {
  margin-block-start: 0.3em;
}

.serif ul {
  font-family: 'Iowan Old Style', Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif;
}

.sentence {
  position: relative;
  display: block;
  inline-size: 100%;
  min-block-size: 24px;
  padding: 0.2em 0.4em 0.2em 1.1em;
  border-radius: 0.3em;
  line-height: 1.5;
}

.sentence:dir(rtl) {
  padding-inline: 1.1em 0.4em;
}

.sentence::before {
  position: absolute;
  inset-block-start: 0.75em;
  inset-inline-start: 0.2em;
  inline-size: 0.35em;
  block-size: 0.35em;
  border-radius: 50%;
  background: var(--accent);
  content: '';
}

.sentence:hover {
  background: var(--tint);
}

p:not([popover]) {
  margin: 0;
}

.note {
  padding-block: 0.2em;
}

.lost {
  max-inline-size: 30em;
  padding: 1em 1.2em;
  border: 1px solid var(--rule);
  border-radius: 0.6em;
  background: var(--paper);
  color: var(--ink);
}

.foot {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 1em;
  margin-block-start: 0.3em;
  color: var(--quiet);
  font-size: 0.875em;
}

.not-here {
  min-block-size: 24px;
  margin-inline-start: auto;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.neighbours {
  display: flex;
  gap: 1em;
  justify-content: space-between;
  padding: 0.5em 0.8em;
  border-block-start: 1px solid var(--rule);
}

.neighbour {
  display: flex;
  flex-direction: column;
  justify-content: center;
  min-block-size: 24px;
  max-inline-size: 48%;
  text-decoration: none;
}

.neighbour.next {
  margin-inline-start: auto;
  text-align: end;
}

.neighbour:hover .title {
  text-decoration: underline;
}

.label {
  color: var(--quiet);
  font-size: 0.8em;
}

.title {
  color: var(--accent);
  font-weight: 600;
}
`;

import { unfoldedCss } from './unfolded-style';

/** Of the line, in its own shadow root. Important: there, that wins over whatever the page says of its host. */
export const lineCss = `
:host {
  all: initial !important;
  display: flow-root !important;
}

.line {
  box-sizing: border-box;
  inline-size: fit-content;
  max-inline-size: 100%;
  margin-block: 0.75em;
  border: 1px solid var(--rule);
  border-radius: 0.6em;
  background: var(--paper);
  color: var(--ink);
  font: 400 0.9375em/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}

.line.open,
.line.wide {
  inline-size: 100%;
}

.line.floating {
  margin: 0;
}

* {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

button,
a {
  margin: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.opener {
  display: flex;
  align-items: center;
  column-gap: 0.5em;
  min-block-size: 2.25em;
  padding: 0.25em 0.8em;
  border-radius: 0.6em;
}

.wide .opener,
.open .opener {
  inline-size: 100%;
}

.floating:not(.open) .question {
  display: none;
}

.floating:not(.open) .opener {
  min-block-size: 24px;
  padding-block: 0.1em;
  white-space: nowrap;
}

.offer {
  color: var(--accent);
  font-weight: 600;
}

.opener:hover {
  background: var(--tint);
}

svg {
  flex: none;
  inline-size: 1em;
  block-size: 1em;
  fill: none;
  stroke: currentcolor;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 2;
}

.opener svg {
  margin-inline-start: auto;
  color: var(--accent);
}

.opener[aria-expanded='true'] svg {
  transform: rotate(180deg);
}

${unfoldedCss}
@media (pointer: coarse) {
  .opener,
  .floating:not(.open) .opener,
  .sentence,
  .not-here,
  .neighbour {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
}

@media print {
  :host {
    display: none !important;
  }
}

@media (forced-colors: active) {
  .sentence::before {
    forced-color-adjust: none;
    background: CanvasText;
  }
}
`;

import { text, type MessageKey } from '../browser/text';
import { element, icon } from '../element';
import type { KeySentence } from '../reading';
import type { Actions } from './actions';
import { pictures } from './tool-pictures';

type Offer = (sentence: KeySentence | null, below: Element | null) => void;

/** What one can take along of the sentence that was clicked last; offered at the end of what holds it, where it is shown. */
export function sentenceActions({ copySentence, copyLink }: Pick<Actions, 'copySentence' | 'copyLink'>): Offer {
  let offered: KeySentence | null = null;
  const action = (picture: keyof typeof pictures, label: MessageKey, act: (sentence: KeySentence) => void) => {
    const onclick = () => {
      if (offered) act(offered);
    };
    return element('button', { type: 'button', onclick }, icon(pictures[picture]), text(label));
  };
  // In the interface's language, inside a text of the article's.
  const { lang, dir } = document.documentElement;
  const row = element(
    'span',
    { className: 'sentence-actions', lang, dir },
    action('copy', 'copySentence', copySentence),
    action('link', 'copyLink', copyLink),
  );
  return (sentence, below) => {
    offered = sentence;
    if (!below) row.remove();
    else if (row.parentElement !== below) below.append(row);
  };
}

import { until, type Popup } from './driver';

/** Has the popup read aloud, by a voice that begins its sentence and does not come to an end. */
export async function beginListening(popup: Popup): Promise<void> {
  await popup.evaluate(giveVoice);
  const isShown = (selector: string) =>
    popup.evaluate<boolean>(`document.querySelector('${selector}').hidden === false`);
  await until('the button to listen', () => isShown('.tool.listen'));
  await popup.press('l');
  await until('the player', () => isShown('.player'));
}

/**
 * Stands in for the voices of a system, which a browser under test may not have: it begins each sentence and does not
 * come to its end. Real voices speak in listen.test.ts.
 */
function giveVoice(): void {
  let said: SpeechSynthesisUtterance | null = null;
  const voice = { voiceURI: 'stand-in', name: 'Stand-in', lang: 'en-GB', localService: true, default: true };
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  Object.assign(speechSynthesis, {
    getVoices: () => [voice],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said = utterance;
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    },
    cancel: () => {
      said?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
  });
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
}

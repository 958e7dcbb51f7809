/** A voice of this device. What it is given to say leaves the device by its loudspeaker alone. */
export type Voice = {
  id: string;
  name: string;
  /** As the system writes it: `en-GB`, on Android `en_GB`, of some engines no BCP 47 at all (`en-US-NYC`). */
  language: string;
  isDefault: boolean;
};

type Manner = { voice: Voice; rate: number };
export type Told = 'started' | 'ended' | 'failed';

/** Calls back with the voices of this device now and whenever they change: most engines list none at first. */
export function watchVoices(changed: (voices: Voice[]) => void, signal?: AbortSignal): void {
  const tell = () => {
    changed(localVoices());
  };
  engine()?.addEventListener('voiceschanged', tell, signal && { signal });
  tell();
}

/** Says a text; tells that it began, and that it is over, however it ended. Engines may forget to do either. */
export function speak(text: string, { voice, rate }: Manner, told: (event: Told) => void): void {
  const own = installed().find(one => one.voiceURI === voice.id);
  if (!own) {
    // Taken from the device since it was listed.
    told('failed');
    return;
  }
  const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice: own, lang: own.lang, rate });
  utterance.onstart = () => {
    told('started');
  };
  utterance.onend = () => {
    spoken.delete(utterance);
    told('ended');
  };
  utterance.onerror = () => {
    spoken.delete(utterance);
    told('failed');
  };
  spoken.add(utterance);
  engine()?.speak(utterance);
}

/** Ends what is being said. Whoever said it is still told that it is over. */
export function silence(): void {
  engine()?.cancel();
}

/** Chromium forgets the events of an utterance that nothing else holds (crbug.com/509488). */
const spoken = new Set<SpeechSynthesisUtterance>();

function localVoices(): Voice[] {
  return installed().map(({ voiceURI: id, name, lang: language, default: isDefault }) => {
    return { id, name, language, isDefault };
  });
}

function installed(): SpeechSynthesisVoice[] {
  return (engine()?.getVoices() ?? []).filter(voice => isLocal(voice) && !isDisguise(voice));
}

/**
 * Firefox on Linux calls no voice local (153 hands over "is named default" in its place, in SpeechDispatcherService.cpp):
 * those of Speech Dispatcher, which is a program of this device, are.
 */
function isLocal({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || voiceURI.startsWith('urn:moz-tts:speechd:');
}

/** Speech Dispatcher 0.11 lists each of eSpeak's 130 voices in a hundred disguises, such as "English (Scotland)+Adam". */
function isDisguise({ name }: SpeechSynthesisVoice): boolean {
  return name.includes('+');
}

/** Asked for anew each time; Firefox may be set to have none. */
function engine(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

import { PageFailure } from '../failure';

/**
 * The body of an answer, read piece by piece, so that one too long is broken off on the way.
 * @throws PageFailure
 */
export async function bytesOf({ headers, body }: Response, most: number): Promise<Uint8Array> {
  const stated = Number(headers.get('content-length'));
  if (stated > most) throw new PageFailure('tooBig', `${stated} bytes`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); reader && read?.value; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
    if (length <= most) continue;
    await reader.cancel();
    throw new PageFailure('tooBig', `more than ${most} bytes`);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// One frame a second of a video, and of a longer one MOST_FRAMES at even distances. By a video element that is in no
// page: workers have none.
//
// Needs media-src blob: in the page's policy. Nothing is played, heard or shown.

export type Still = { readonly seconds: number; readonly of: number; readonly bitmap: ImageBitmap };

/** This browser opens no such video, or stopped within it. */
export class NoFrames extends Error {}

/** A form brings so many lines: no single video is to fill it. */
export const MOST_FRAMES = 100;
const WAIT_SECONDS = 60; // a browser that has found no frame by then never does
const UNCHANGED_AFTER = 1000; // milliseconds; where the same frame is shown again, no browser has a fresh one to tell of
const BEYOND_ANY_END = 1e9; // recordings that were streamed know their length only after their end was looked for

/** Give the frames; whoever takes it closes it. Throws NoFrames; ends early when it was stopped. */
export async function* framesOf(file: Blob, stop: AbortSignal): AsyncGenerator<Still> {
  const video = document.createElement("video");
  const address = URL.createObjectURL(file);
  try {
    video.muted = true;
    video.playsInline = true;
    video.preload = "auto";
    video.src = address;
    await until(video, "loadeddata", stop);
    if (!Number.isFinite(video.duration)) await seek(video, BEYOND_ANY_END, stop);
    const end = video.duration;
    if (!Number.isFinite(end) || video.videoWidth === 0) throw new NoFrames();
    const step = Math.ceil((Math.floor(end) + 1) / MOST_FRAMES);
    for (let seconds = 0; seconds <= end; seconds += step) {
      await seek(video, seconds, stop);
      const bitmap = await createImageBitmap(video, { colorSpaceConversion: "none", premultiplyAlpha: "none" });
      yield { seconds, of: end, bitmap };
    }
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}

/** A browser may say that it has sought before it has the frame: without the wait the one before is looked at again. */
async function seek(video: HTMLVideoElement, seconds: number, stop: AbortSignal): Promise<void> {
  const sought = until(video, "seeked", stop);
  const fresh = freshFrame(video);
  video.currentTime = seconds;
  await sought;
  await Promise.race([fresh, pause(UNCHANGED_AFTER)]);
}

/** Resolves when the next frame is there to be drawn; at once in a browser that doesn't tell. */
function freshFrame(video: HTMLVideoElement): Promise<unknown> {
  if (!("requestVideoFrameCallback" in video)) return Promise.resolve();
  return new Promise((resolve) => video.requestVideoFrameCallback(resolve));
}

const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function until(video: HTMLVideoElement, event: "loadeddata" | "seeked", stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const end = (wrong: unknown): void => {
      clearTimeout(late);
      heard.abort();
      if (wrong) reject(wrong);
      else resolve();
    };
    const late = setTimeout(() => end(new NoFrames()), WAIT_SECONDS * 1000);
    video.addEventListener(event, () => end(null), { signal: heard.signal });
    video.addEventListener("error", () => end(new NoFrames()), { signal: heard.signal });
    stop.addEventListener("abort", () => end(stop.reason), { signal: heard.signal });
  });
}

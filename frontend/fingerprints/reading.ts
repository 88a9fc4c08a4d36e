// Reads a decoded picture's pixels area by area, at full size and unchanged: on a canvas no larger than the area.
//
// A canvas keeps colours multiplied by their opacity and so loses those of what is see-through. Where that matters the
// pixels go through WebGL instead, which hands them back as they were decoded (as Pillow's convert("RGB") does: opacity
// is left out).
import type { Area } from "./laying.ts";

/** What createImageBitmap has to leave alone. */
export const UNCHANGED: ImageBitmapOptions = {
  colorSpaceConversion: "none",
  premultiplyAlpha: "none",
  imageOrientation: "none",
};

/** Returns red, green, blue and opacity of the area's pixels. */
export type Reader = (area: Area) => Promise<Uint8Array | Uint8ClampedArray>;

/** This browser offers no canvas, or none that can be read. */
export class NoCanvas extends Error {}

export function readByCanvas(bitmap: ImageBitmap): Reader {
  let canvas: OffscreenCanvas | null = null;
  let drawing: OffscreenCanvasRenderingContext2D | null = null;
  return async ({ x, y, width, height }) => {
    if (canvas?.width !== width || canvas.height !== height) {
      if (typeof OffscreenCanvas === "undefined") throw new NoCanvas();
      canvas = new OffscreenCanvas(width, height);
      drawing = canvas.getContext("2d", { willReadFrequently: true });
      if (!drawing) throw new NoCanvas();
      drawing.imageSmoothingEnabled = false;
      drawing.globalCompositeOperation = "copy";
    }
    drawing!.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
    return drawing!.getImageData(0, 0, width, height).data;
  };
}

export function readByWebGl(bitmap: ImageBitmap): Reader {
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext("webgl");
  if (!gl) throw new NoCanvas();
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  return async ({ x, y, width, height }) => {
    const part = await createImageBitmap(bitmap, x, y, width, height, UNCHANGED);
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, part);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    const pixels = new Uint8Array(4 * width * height);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    const wrong = gl.getError();
    gl.deleteTexture(texture);
    part.close();
    if (wrong !== gl.NO_ERROR) throw new NoCanvas();
    return pixels;
  };
}

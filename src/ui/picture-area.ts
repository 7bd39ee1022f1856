/** Where a picture stands inside a drawn page or another picture, in its units. */
export type PictureArea = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

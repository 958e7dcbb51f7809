import type { FailureCode } from '../failure';

/** One picture for each failure, drawn in lines on a 24 × 24 grid. */
export const noticePictures: Record<FailureCode, string> = {
  // A lock.
  restricted: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2',
  // A signpost.
  moved: 'M11 3v18M11 5h7l3 2.5L18 10h-7M11 12H6l-3 2.5L6 17h5',
  // A pointer that clicks.
  needsClick: 'M9 9l11 4.5-4.8 1.7L13.5 20zM9 3v2M3 9h2M4.8 4.8l1.4 1.4M13.2 4.8l-1.4 1.4M4.8 13.2l1.4-1.4',
  // A grid of teasers.
  notAnArticle: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  // A note of two lines.
  tooShort: 'M5 4h14v16H5zM8.5 9h7M8.5 12.5h4',
  // An empty sheet.
  noText: 'M6 3h8l4 4v14H6zM14 3v4h4',
  // An hourglass.
  stillLoading: 'M7 3h10M7 21h10M8 3v4l4 5-4 5v4M16 3v4l-4 5 4 5v4',
  // A closed window.
  tabGone: 'M3 5h18v14H3zM3 9h18M9.5 12l5 5M14.5 12l-5 5',
  // A torn sheet.
  unreadable: 'M6 12V3h8l4 4v5M14 3v4h4M6 16v5h12v-5M4 13l3 2 3-2 3 2 3-2 4 2',
  // An unplugged plug.
  workerDied: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
  // Waves, struck through.
  offline: 'M4 9a12 12 0 0 1 16 0M7 12.5a7.5 7.5 0 0 1 10 0M10 16a3 3 0 0 1 4 0M12 19h.01M4 4l16 16',
  // A server with a warning light.
  siteError: 'M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h.01M11 7.5h6M7.5 16.5h.01M11 16.5h6',
  // An arrow that turns off.
  redirected: 'M5 20v-7a4 4 0 0 1 4-4h10M15 5l4 4-4 4',
  // A key.
  otherPage: 'M8 12a4 4 0 1 0 0 .01M12 12h9v4M17 12v3',
  // A sheet with a folded corner, and a dot for what it may be.
  notHtml: 'M6 3h8l4 4v14H6zM14 3v4h4M12 12v3M12 17.5h.01',
  // A weight.
  tooBig: 'M7 9h10l3 11H4zM12 9a2.5 2.5 0 1 0 0-.01',
  // A clock.
  tooSlow: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
};

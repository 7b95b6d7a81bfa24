import type { EventKind } from '../../model/timeline.ts';

/** Strokes on a 24 by 24 grid. Symmetric, so that they need no mirroring. */
export const KIND_SHAPES: Readonly<Record<EventKind, string>> = {
  // Two people at a table.
  summit:
    'M6 5.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M18 5.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M3 16v-1a3 3 0 0 1 6 0v1M15 16v-1a3 3 0 0 1 6 0v1M2 19.5h20M12 6v6',
  meeting:
    'M8 6a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 8 6M16 6a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 16 6M4 18v-1a4 4 0 0 1 8 0v1M12 17a4 4 0 0 1 8 0v1',
  // Two speech bubbles.
  talks: 'M3 5h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5v-1',
  'phone-call':
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M10.5 18h3M10 6h4',
  'video-call': 'M3 4.5h18v12H3zM12 7.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8.5 16.5v-.5a3.5 3.5 0 0 1 7 0v.5M8 20h8',
  visit: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  // Quotation.
  statement: 'M4 5h16v11h-6l-2 3.5L10 16H4zM8 9h8M8 12h8',
  document: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h6',
  // A shield.
  exercise: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM12 8v8M8 12h8',
  sanctions: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M6 6l12 12',
  military: 'M12 3l9 16H3zM12 9v5M12 16.5v.2',
  other: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14',
};

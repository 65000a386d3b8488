const format = new Intl.NumberFormat('sv-SE');

/** A number as it is read: 12 500, with a space that never breaks. */
export const figures = (count: number): string => format.format(count);

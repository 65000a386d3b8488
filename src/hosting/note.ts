/** The first line of every file for a host, for whoever opens it. */
export const note = '# Skriven av npm run hosting. Ändra i src/site/hosting.ts och skriv om filen, inte här.';

/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default getViteConfig({ root, test: { name: 'component', root, include: ['tests/component/**/*.test.ts'] } }, { root });

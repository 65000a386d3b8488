import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://innovation.example.org', vite: { plugins: [tailwindcss()] } });

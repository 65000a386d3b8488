import { openData } from '@/portfolio/open-data.ts';
import { today } from '@/site/settings.ts';
import { absoluteUrl } from '@/site/url.ts';
import { loadPortfolio } from './portfolio.ts';

/** The portfolio as open data on the build day. */
export const loadOpenData = async () => openData({ ...(await loadPortfolio()), today, absolute: absoluteUrl });

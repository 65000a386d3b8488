import { expect, test } from 'vitest';
import { facetAt } from '../../../src/portfolio/position.ts';
import { decodeAnswers, encodeAnswers, frontMatterSnippet, place, statements } from '../../../src/portfolio/questionnaire.ts';
import { parse } from 'yaml';

/** Answers that agree (5) with the statements whose text matches, and disagree (1) with the rest. */
const agreeingWith = (sign: 1 | -1, axis: string, other = 3) =>
	statements.map((statement) => (statement.axis === axis ? (statement.sign === sign ? 5 : 1) : other));

test('half of the statements on each axis are turned around', () => {
	const sum = (axis: string) => statements.filter((statement) => statement.axis === axis).reduce((total, { sign }) => total + sign, 0);

	expect([statements.length, sum('certainty'), sum('direction')]).toEqual([8, 0, 0]);
});

test.each([
	['certain and neither directed nor ordered from below', agreeingWith(-1, 'certainty'), 'forbattring'],
	['uncertain', agreeingWith(1, 'certainty'), 'framsyn'],
	['directed', agreeingWith(1, 'direction'), 'uppdrag'],
	['undirected', agreeingWith(-1, 'direction'), 'anpassning'],
	['the middle everywhere', Array.from({ length: 8 }, () => 3), 'blandat'],
	['agreeing with everything', Array.from({ length: 8 }, () => 5), 'blandat'],
])('%s gives the facet at that tip', (_, answers, facet) => {
	expect(place(answers).facet).toBe(facet);
});

test('a tip is reached exactly', () => {
	expect(place(agreeingWith(1, 'certainty')).position).toEqual({ certainty: 1, direction: 0 });
});

test('on the seam between two facets both are named, and the change they make', () => {
	const answers = statements.map(({ axis, sign }) => (axis === 'certainty' ? (sign === -1 ? 5 : 1) : sign === 1 ? 5 : 1));

	expect(place(answers)).toEqual({
		position: { certainty: -1, direction: 1 },
		facet: 'uppdrag',
		secondFacet: 'forbattring',
		change: 'starkande',
	});
});

test('for every possible set of answers the snippet agrees with itself', () => {
	for (let code = 0; code < 5 ** 8; code++) {
		const answers = Array.from({ length: 8 }, (_, index) => (Math.floor(code / 5 ** index) % 5) + 1);
		const { position, facet, secondFacet } = place(answers);
		const written = { certainty: Number(`${position.certainty}`), direction: Number(`${position.direction}`) };
		if (facetAt(written) !== facet || secondFacet === facet || (facet === 'blandat' && secondFacet))
			expect.fail(`${answers.join('')} gives ${facet}`);
	}
});

test('the snippet is front matter', () => {
	expect(parse(frontMatterSnippet(place([5, 5, 4, 1, 1, 4, 2, 1])))).toEqual({
		inriktning: 'uppdrag',
		andra_inriktning: 'forbattring',
		lage: { visshet: -0.75, riktning: 0.875 },
	});
});

test('a link holds the answers', () => {
	const answers = [1, 2, 3, 4, 5, 4, 3, 2];

	expect(decodeAnswers(encodeAnswers(answers))).toEqual(answers);
});

test.each(['', '#svar=123', '#svar=123456789', '#svar=12345670', '#resultat'])('a link that is not whole (%s) holds none', (fragment) => {
	expect(decodeAnswers(fragment)).toBeUndefined();
});

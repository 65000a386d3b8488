import { expect, test } from 'vitest';
import { readWithSchema } from '../../../src/portfolio/rules/schema-rules.ts';
import { collections } from '../../../src/portfolio/schema/collections.ts';

const schema = collections.exempel.schema;

test('what is valid by itself remains where something else is faulty', () => {
	const { draft } = readWithSchema(schema, {
		titel: 'Kort',
		startade: 2021,
		i_bruk: { sedan: '2022', vra: 'x' },
		behov: ['rätt fel', 'ett-behov'],
	});

	expect(draft).toMatchObject({ startade: '2021', i_bruk: { sedan: '2022' }, behov: [undefined, 'ett-behov'] });
	expect(draft).not.toHaveProperty('titel', 'Kort');
});

test('every unknown key is a fault of its own, at its own place', () => {
	const { faults } = readWithSchema(schema, { titl: 'x', i_bruk: { sedan: '2022', vra: 'x' } });

	expect(faults.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['titl', 'i_bruk.vra']));
});

test('no sentence is in English or names a type', () => {
	const values = [undefined, null, true, 1.5, 'x', '', [], [null], {}, { a: 1 }, new Date('2020-01-01')];
	const keys = Object.keys(schema.shape);
	const sentences = values.flatMap((value) => readWithSchema(schema, Object.fromEntries(keys.map((key) => [key, value]))).faults);

	expect(
		sentences
			.map(({ message }) => message)
			.filter((message) => /invalid|expected|string|number|array|object|enum|undefined/i.test(message)),
	).toEqual([]);
});

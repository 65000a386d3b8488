import { expect, test } from 'vitest';
import { allLessons, groupByKind, lessonsByKind } from '../../../src/portfolio/lessons.ts';
import { aCase, aLab, aLesson } from '../../support/builders.ts';

test('lessons are found in cases and in idea labs, and remember where', () => {
	const cases = [aCase({ id: 'a', title: 'Fallet', lessons: [aLesson({ text: 'Ett' }), aLesson({ text: 'Två' })] })];
	const labs = [aLab({ id: 'l', name: 'Slussen', lessons: [aLesson({ text: 'Tre' })] })];

	expect(allLessons(cases, labs).map(({ lesson, from, id, title }) => [lesson.text, from, id, title])).toEqual([
		['Ett', 'case', 'a', 'Fallet'],
		['Två', 'case', 'a', 'Fallet'],
		['Tre', 'lab', 'l', 'Slussen'],
	]);
});

test('what did not work is a kind of its own, also before anyone has said what did not', () => {
	const groups = lessonsByKind(allLessons([aCase({ lessons: [aLesson({ kind: 'fungerade' })] })], []));

	expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
		['fungerade', 1],
		['fungerade-inte', 0],
		['overraskade', 0],
	]);
});

test('a lesson without a theme stands last under its own heading, apart from those that fit no theme', () => {
	const lessons = [
		aLesson({ text: 'Osorterad' }),
		aLesson({ text: 'Annat', theme: 'ovrigt' }),
		aLesson({ text: 'Kultur', theme: 'struktur-och-kultur' }),
	];

	const [worked] = lessonsByKind(allLessons([aCase({ lessons })], []));

	expect(worked?.themes.map(({ theme, lessons: own }) => [theme, own.map(({ lesson }) => lesson.text)])).toEqual([
		['synen-pa-innovation', []],
		['struktur-och-kultur', ['Kultur']],
		['strategiskt-och-operativt', []],
		['arena-for-larande', []],
		['ovrigt', ['Annat']],
		[undefined, ['Osorterad']],
	]);
});

test('the lessons of one place are told kind by kind, without empty kinds', () => {
	const groups = groupByKind([aLesson({ kind: 'overraskade' }), aLesson({ kind: 'fungerade' })]);

	expect(groups.map(({ kind }) => kind)).toEqual(['fungerade', 'overraskade']);
});

/** One thing to choose. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
}

interface Question {
	message: string;
	hint?: string;
}

export interface TextQuestion extends Question {
	/** Stands in the field from the start, to be changed or left. */
	proposed?: string;
	/** What is wrong with an answer, as a sentence; the question is then asked again. */
	fault(answer: string): string | undefined;
}

export interface ChoiceQuestion extends Question {
	choices: readonly Choice[];
	proposed?: string;
}

/** The person who answers: at a terminal, or in a test. */
export interface Asker {
	text(question: TextQuestion): Promise<string>;
	choose(question: ChoiceQuestion): Promise<string>;
	say(text: string): void;
}

/** The person has had enough: nothing is to be written. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

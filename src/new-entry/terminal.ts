import { log, S_BAR, select, text } from '@clack/prompts';
import { styleText } from 'node:util';
import { Cancelled, type Asker } from './asker.ts';

/** @param bar what a line begins with, where the prompt does not draw it itself */
const asked = ({ message, hint }: { message: string; hint?: string }, bar = '') =>
	hint ? `${message}\n${bar}${styleText('dim', hint)}` : message;

function answered(answer: string | symbol | undefined): string {
	if (typeof answer === 'symbol') throw new Cancelled();
	return answer ?? '';
}

/** A person at a terminal. Ctrl+C and Esc are the way out. */
export const terminal: Asker = {
	text: async ({ proposed, fault, ...question }) =>
		answered(
			await text({
				message: asked(question, `${styleText('cyan', S_BAR)}  `),
				initialValue: proposed,
				validate: (value) => fault(value ?? ''),
			}),
		),
	choose: async ({ choices, proposed, ...question }) =>
		answered(
			await select<string>({
				message: asked(question),
				options: choices.map((choice) => ({ ...choice })),
				initialValue: proposed,
				maxItems: 12,
				showInstructions: false,
			}),
		),
	say: (sentence) => log.message(sentence),
};

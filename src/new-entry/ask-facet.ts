import { newEntry } from '../i18n/sv/new.ts';
import { place, scale, statements, type Placement } from '../portfolio/questionnaire.ts';
import { facet } from '../portfolio/vocabulary/facet.ts';
import type { Asker } from './asker.ts';
import { askField, choicesAt } from './ask-field.ts';
import { withValue, type Data, type Entry } from './entry.ts';

const unsure = 'osaker';

/** The facet: chosen, or placed by the eight statements. */
export async function askFacet(asker: Asker, entry: Entry): Promise<Entry> {
	if (entry.data['inriktning'] !== undefined) return entry;
	const path = ['inriktning'];
	const choices = choicesAt(entry, path) ?? [];
	const undecided = await askField(asker, entry, path, { choices: [...choices, { value: unsure, label: newEntry.unsure }] });
	if (undecided.data['inriktning'] !== unsure) return undecided;

	const placement = place(await askStatements(asker));
	const { label, description } = facet.term(placement.facet);
	const { secondFacet } = placement;
	asker.say(newEntry.placed(label, description) + (secondFacet ? ` ${newEntry.leaning(facet.label(secondFacet))}` : ''));
	const answer = await asker.choose({
		message: newEntry.takeIt,
		hint: newEntry.takeItHint,
		choices: [
			{ value: 'ja', label: newEntry.yes },
			{ value: 'nej', label: newEntry.chooseMyself },
		],
	});
	return answer === 'ja' ? { ...entry, data: placed(entry.data, placement) } : askField(asker, entry, path);
}

async function askStatements(asker: Asker): Promise<number[]> {
	const answers: number[] = [];
	for (const [index, { text }] of statements.entries()) {
		const answer = await asker.choose({
			message: text,
			hint: newEntry.statement(index + 1, statements.length),
			choices: scale.map((label, step) => ({ value: String(step + 1), label })),
			proposed: '3',
		});
		answers.push(Number(answer));
	}
	return answers;
}

/** What the questionnaire says of a case, in its front matter. */
export function placed(data: Data, { facet: id, secondFacet, position }: Placement): Data {
	return {
		...withValue(data, ['inriktning'], id),
		...(secondFacet && { andra_inriktning: secondFacet }),
		lage: { visshet: position.certainty, riktning: position.direction },
	};
}

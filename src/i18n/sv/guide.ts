import { figures } from '../figures.ts';

/** The guide pages under Om, and the site's own components that their texts use. */
export const guide = {
	'guide.menu': 'Om portföljen',
	'guide.axes': 'Vågrätt: hur säkert utfallet är. Lodrätt: varifrån riktningen kommer.',
	'guide.axis.certain': 'Säkert',
	'guide.axis.certainText': 'miljön är känd',
	'guide.axis.uncertain': 'Osäkert',
	'guide.axis.uncertainText': 'framtiden är okänd',
	'guide.axis.directed': 'Uppifrån',
	'guide.axis.directedText': 'en uttalad avsikt',
	'guide.axis.undirected': 'Underifrån',
	'guide.axis.undirectedText': 'arbetet börjar i det som händer',
	'guide.diamond': ({ top, right, bottom, left }: { top: string; right: string; bottom: string; left: string }) =>
		`En ruter med fyra hörn. Överst ligger ${top}, till höger ${right}, nederst ${bottom} och till vänster ${left}.`,
	'guide.between': ({ first, second }: { first: string; second: string }) => `Mellan ${first} och ${second}`,
	'guide.opsiName': 'OPSI:s namn:',
	'guide.threshold': 'Gränsen: det används och gör nytta',
	'guide.ended': 'Avslutade',
	'guide.spread': 'En ring runt märket betyder att fler använder det.',
	'guide.evidenceThreshold': 'Härifrån räknas nyttan som visad',
	'guide.unmet': ({ count }: { count: number }) => (count === 1 ? 'Ett behov saknar svar.' : `${figures(count)} behov saknar svar.`),
	'guide.noneUnmet': 'Just nu har alla behov i portföljen minst ett exempel som svarar.',
	'guide.allUnmet': ({ count }: { count: number }) => `Se alla ${figures(count)} behov utan svar`,
	'guide.allLabs': ({ count }: { count: number }) => `Se alla ${figures(count)} idéslussar`,
	'guide.labLead': ({ lead }: { lead: string }) => `Leddes av ${lead}`,
	'guide.labPeriodUnknown': 'Perioden känner vi inte till',
	'guide.noLabs': 'Portföljen har inga idéslussar än.',
} as const;

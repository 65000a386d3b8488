/** `npm run new`: what is asked beside the fields' own labels and hints, and what is said about the file. */
export const newEntry = {
	intro: 'Ny fil i portföljen. Avbryt när som helst med Ctrl+C, då skrivs ingenting.',
	optional: 'Lämna tomt om du inte vet.',
	skip: 'Hoppa över',
	noMore: 'Nej, det var alla',
	more: {
		behov: 'Ett behov till?',
		organisationer: 'En organisation till?',
		kallor: 'En källa till?',
		effekter: 'En effekt till?',
		lardomar: 'En lärdom till?',
	},
	yes: 'Ja',
	no: 'Nej',

	what: 'Vad vill du skriva?',
	whatHints: {
		exempel: 'något som är en idé, prövas, används eller är avslutat',
		behov: 'något som invånare, medarbetare eller omvärlden behöver',
	},
	stage: 'Hur långt har arbetet kommit?',
	stageHint: 'Statusen räknas ut av det du svarar sedan. Den kan ingen välja själv.',
	ended: 'Arbetet har slutat, med eller utan nytta. Lärdomarna finns kvar.',

	newNeed: 'Behovet finns inte här. Jag skriver det först.',
	needFirst: 'Vi börjar med behovet. Sedan fortsätter exemplet.',
	needDone: (title: string) => `Behovet ”${title}” är klart. Nu fortsätter vi med exemplet.`,
	unsure: 'Jag är osäker. Ställ åtta frågor.',
	statement: (number: number, of: number) => `Hur väl stämmer det? Påstående ${number} av ${of}`,
	placed: (facet: string, description: string) => `Svaren pekar mot ${facet}. ${description}`,
	leaning: (second: string) => `Det ligger nära ${second}, som blir en andra inriktning.`,
	takeIt: 'Stämmer det?',
	takeItHint: 'Lita på det du vet om arbetet. Frågorna är ett stöd, inget facit.',
	chooseMyself: 'Nej, jag väljer själv',
	wasUsed: 'Hann det börja användas i vardagen?',
	wasUseful: 'Gjorde det nytta som någon har sett eller mätt, och finns det en källa?',
	effectIntro: 'Nu effekten: vad blev bättre, och hur vet ni det?',
	lessonIntro: 'Nu en lärdom. Det som inte gick är minst lika värdefullt som det som gick.',
	sourceIntro: (number: number) => `Källa ${number}. Den ska gå att öppna för alla.`,
	whichSource: 'Vilken källa säger det?',
	publish: 'Vill du publicera direkt eller spara som utkast?',
	draft: 'Utkast',
	draftHint: 'syns bara på din egen dator tills du tar bort raden utkast',
	publishNow: 'Publicera direkt',
	publishHint: 'syns så snart ändringen är godkänd',
	id: 'Filens namn',
	idHint: 'Det blir en del av adressen och ändras aldrig. Tryck Enter om förslaget är bra.',
	idTaken: (id: string) => `”${id}” finns redan. Välj ett annat namn.`,

	faults: 'Kontrollen hittade fel i den nya filen:',
	mend: 'Vad vill du göra?',
	mendNow: 'Rätta',
	mendHint: 'du får frågorna om det som var fel en gång till',
	stop: 'Avbryt',
	stopHint: 'ingen fil skrivs',
	dropped: (key: string) => `Uppgifterna i ${key} är borttagna. Du kan fylla i dem i filen sedan.`,
	cancelled: 'Avbrutet. Ingen fil är skriven.',
	notWritten: 'Ingen fil är skriven. Rätta felen och kör kommandot igen.',
	exists: (file: string) => `Filen ${file} finns redan och skrivs inte över. Ange ett annat namn med --id.`,

	written: (file: string) => `Filen är skriven: ${file}`,
	needShown: (state: string, unmet: boolean) => `Behovet visas som ”${state}”${unmet ? ' tills ett exempel svarar på det' : ''}.`,
	shown: (label: string, reason: string) => `Exemplet visas som ”${label}”. ${reason}`,
	next: (label: string, how: string) => `För att visas som ”${label}”: ${how}`,
	todo: 'Så här gör du nu:',
	openCase: 'Öppna filen och skriv texten under raderna med ---.',
	openNeed: 'Öppna filen och läs igenom den.',
	check: 'Kontrollera med npm run check:content.',
	look: (address: string) => `Se hur det blir: npm run dev, och öppna ${address} i webbläsaren.`,
	removeDraft: 'Ta bort raden utkast: true när texten är klar.',
	propose: 'Spara ändringen i Git (commit) och föreslå den, så att någon annan får läsa.',

	usage: 'Skriv npm run new och svara på frågorna, eller ge alla uppgifter på en gång:',
	usageCase: 'npm run new -- exempel --skede ide --titel "…" --behov ett-behov --organisationer en-kommun …',
	usageNeed: 'npm run new -- behov --titel "…" --agare invanare …',
	usageLists: [
		'Flera id skrivs med komma emellan: --behov ett,ett-till. Flera texter skrivs med samma ord igen: --metoder "…" --metoder "…".',
		'Hör flera uppgifter ihop, som en källa, skriver du dem efter varandra. När ett ord kommer igen börjar nästa: --kallor-titel … --kallor-url … --kallor-titel …',
	],
	usageOf: { exempel: 'Uppgifter om ett exempel:', behov: 'Uppgifter om ett behov:' },
	usageStar: '* måste finnas',
	own: {
		skede: 'Hur långt arbetet har kommit. Då säger kommandot till om något saknas för det.',
		svar: 'Svaren på de åtta frågorna på /placera/, som åtta siffror 1–5. Ger inriktning och läge.',
		publicera: 'Publicera direkt. Annars blir exemplet ett utkast.',
		id: 'Filens namn utan ändelse. Annars görs det av titeln.',
		hjalp: 'Visa den här hjälpen.',
	},
	chooseAmong: (codes: string) => `Välj en av: ${codes}.`,
	missing: (options: string) => `Det saknas uppgifter: ${options}. Skriv npm run new -- --hjalp, så står det vad de betyder.`,
	missingWhat: 'Säg vad du vill skriva: npm run new -- exempel … eller npm run new -- behov … Hela hjälpen visas med --hjalp.',
	unknownOption: (option: string, guess: string | undefined) =>
		`${option} finns inte. ${guess ? `Menade du ${guess}?` : 'Skriv --hjalp, så visas allt som går att ange.'}`,
	looseWord: (word: string) => `”${word}” hör inte till något. Sätt citattecken runt en text som har mellanslag.`,
	noValue: (option: string) => `${option} saknar värde. Skriv det efter, med citattecken runt om det har mellanslag.`,
	givenTwice: (option: string) => `${option} står två gånger. Behåll en av dem.`,
	badStage: (stage: string, stages: string) => `Skedet ”${stage}” finns inte. Välj en av: ${stages}.`,
	badAnswers: (answers: string) => `”${answers}” är inte åtta siffror 1–5. Skriv till exempel --svar 15243152.`,
	otherStage: (shown: string, wanted: string, how: string) =>
		`Med de här uppgifterna visas exemplet som ”${shown}”, inte som ”${wanted}”. ${how}`,
	otherStageHow: 'Ändra --skede, eller datumen och effekterna.',

	/** Under the front matter of a draft. Readers never see it, and it asks to be taken away. */
	body: `<!--
Skriv texten här, under den här rutan. Sikta på 280–450 ord. Börja en rubrik med ## och låt den säga vad stycket handlar om.
Det här brukar en läsare undra:

- Hur var det förut, och för vem?
- Vad gör ni annorlunda nu?
- Vad har blivit bättre, och hur vet ni det? Skriv också vad ni inte vet.
- Vad gick inte som ni hade tänkt?
- Hur går det vidare?

Skriv aldrig namn på personer. Ta bort den här rutan när texten är klar. Den syns inte för läsaren.
-->`,
} as const;

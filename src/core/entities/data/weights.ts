// How much each thing that speaks for or against an antecedent counts, by how the mention points (see pair-features.ts).
// Fitted by maximum likelihood on hand-annotated news articles, never on those that the product is measured with.
// One row for each way of pointing; then one row a feature: weight, tab, name.
const TABLE = `
= one
3.58	adjective of it
-1.46	body: EVENT
-0.30	body: FAC
-0.96	body: GPE
-2.50	body: LAW
-2.16	body: LOC
-0.15	body: NORP
1.64	body: ORG
-1.26	body: PRODUCT
-2.11	body: WORK_OF_ART
-0.64	building: EVENT
3.20	building: FAC
-2.60	building: GPE
-0.93	building: LAW
-2.03	building: LOC
-2.02	building: NORP
-0.39	building: ORG
-2.14	country: EVENT
-2.25	country: FAC
2.68	country: GPE
-2.96	country: LAW
-2.12	country: LOC
-1.77	country: NORP
-2.71	country: ORG
-1.79	country: PRODUCT
-2.20	country: WORK_OF_ART
0.64	distance 0
0.28	distance 1
-0.41	distance 2
-0.95	distance 4
-0.56	distance 8
-0.49	distance ahead
-1.16	distance far
2.38	event: EVENT
-1.94	event: FAC
-2.66	event: GPE
-2.64	event: LOC
-1.73	event: NORP
-2.33	event: ORG
-1.56	event: PRODUCT
-1.21	event: WORK_OF_ART
0.22	first sentence
1.36	gender female
0.14	gender male
0.25	gender unknown
-2.19	government: EVENT
-1.85	government: FAC
1.86	government: GPE
-2.12	government: LAW
-1.78	government: LOC
-1.76	government: NORP
-2.23	government: ORG
-1.74	government: PRODUCT
-1.18	government: WORK_OF_ART
2.56	head in the name
0.98	inside
0.26	just before
-0.17	last as name
0.03	last as nominal
-0.20	last as pronoun
-0.09	last by the same word
-0.26	last by the same word, here
-0.66	law: EVENT
-1.68	law: GPE
3.65	law: LAW
-0.75	law: LOC
-1.43	law: NORP
-1.96	law: ORG
0.81	law: WORK_OF_ART
-0.49	mentions 0
-0.61	mentions 1
-0.07	mentions 2
0.24	mentions 3
0.06	mentions 4
0.21	most mentioned
0.06	nearer rivals 0
-0.15	nearer rivals 1
-0.11	nearer rivals 2
-0.58	nearer rivals 3
0.20	none
-0.27	of the speaker
0.08	only one of its type
0.17	opens its sentence
-0.23	opens its sentence, here
-1.62	other role
-0.87	person: EVENT
-1.11	person: FAC
-3.19	person: GPE
-0.71	person: LAW
-1.77	person: LOC
-1.77	person: NORP
-2.62	person: ORG
1.48	person: PERSON
-1.96	person: PRODUCT
-2.24	person: WORK_OF_ART
-1.97	place: EVENT
-1.61	place: FAC
1.76	place: GPE
-2.65	place: LAW
2.60	place: LOC
-1.78	place: NORP
-1.29	place: ORG
-1.57	place: PRODUCT
-1.85	place: WORK_OF_ART
0.24	quoted
0.36	right after
2.69	role
-1.16	role, past
1.19	same head before
1.80	same words before
-0.38	side: EVENT
-0.47	side: GPE
-0.33	side: LAW
-1.54	side: LOC
-1.57	side: NORP
1.09	side: ORG
-1.99	side: WORK_OF_ART
0.30	speaker
-0.49	thing: EVENT
-1.71	thing: FAC
-2.05	thing: GPE
-2.27	thing: LOC
-1.63	thing: NORP
-1.99	thing: ORG
3.57	thing: PRODUCT
-0.03	type EVENT
-0.42	type GPE
0.38	type LAW
-0.22	type LOC
-1.43	type NORP
-0.57	type ORG
1.12	type PERSON
0.78	type PRODUCT
0.51	type WORK_OF_ART
-0.78	unknown head: EVENT
0.75	unknown head: FAC
-1.99	unknown head: GPE
1.80	unknown head: LAW
-0.27	unknown head: LOC
-2.52	unknown head: NORP
-0.48	unknown head: ORG
-0.39	unknown head: PERSON
-0.03	unknown head: PRODUCT
0.87	unknown head: WORK_OF_ART
-1.11	work: EVENT
-1.59	work: GPE
-0.66	work: LOC
-0.37	work: NORP
-1.06	work: ORG
2.70	work: WORK_OF_ART
= he
2.58	distance 0
1.33	distance 1
-0.10	distance 2
-0.74	distance 4
-3.86	distance 8
-0.12	distance ahead
-3.10	distance far
1.13	first sentence
0.60	gender male
-0.04	gender unknown
0.76	just before
0.47	last as name
0.23	last as nominal
-0.43	last by the same word
0.98	last by the same word, here
-0.12	mentions 0
-0.14	mentions 1
0.17	mentions 2
0.69	mentions 3
0.21	mentions 4
0.52	most mentioned
1.14	nearer rivals 0
-0.35	nearer rivals 1
-0.57	nearer rivals 2
-1.92	nearer rivals 3
-0.59	none
-1.06	only one of its type
0.13	opens its sentence
0.41	opens its sentence, here
0.07	quoted
0.26	right after
0.80	same words before
-0.58	speaker
0.59	type PERSON
= several
2.94	adjective of it
-1.77	body: EVENT
-0.47	body: FAC
-2.22	body: GPE
-1.47	body: LAW
-0.85	body: LOC
-1.22	body: NORP
1.45	body: ORG
-0.53	body: PERSON
-0.58	body: PRODUCT
-0.30	body: SET of GPE
0.81	body: SET of LOC
-0.21	body: SET of PERSON
-0.89	body: WORK_OF_ART
-0.38	building: FAC
-0.44	building: GPE
-0.32	building: NORP
1.03	building: SET of FAC
1.97	count fits
-2.10	country: EVENT
-1.65	country: FAC
-2.61	country: GPE
-2.19	country: LAW
-1.29	country: LOC
-2.37	country: NORP
-2.18	country: ORG
-1.42	country: PERSON
-0.95	country: PRODUCT
0.87	country: SET of GPE
0.27	distance 0
0.32	distance 1
-0.15	distance 2
-1.22	distance 4
-0.98	distance 8
-1.09	distance ahead
-1.58	distance far
1.47	event: EVENT
-0.39	event: FAC
-1.05	event: GPE
-1.25	event: NORP
-0.93	event: ORG
-1.12	event: PERSON
0.39	first sentence
-2.32	gender female
-1.28	gender male
-0.78	gender unknown
-2.25	government: EVENT
-0.79	government: FAC
1.02	government: GPE
-1.68	government: LAW
-0.98	government: LOC
-2.50	government: NORP
-2.46	government: ORG
-1.12	government: PERSON
-1.61	government: PRODUCT
-0.67	government: SET of GPE
-0.76	government: SET of ORG
-0.91	government: SET of several
-1.19	group: FAC
-1.12	group: GPE
1.90	group: NORP
-1.50	group: ORG
-1.51	group: PERSON
-1.17	group: SET of ORG
-1.18	group: SET of PERSON
1.95	head in the name
-0.78	inside
-0.79	just before
-0.87	last as name
0.16	last as nominal
0.47	last as pronoun
0.37	last by the same word
-1.22	law: GPE
2.61	law: LAW
-0.56	law: NORP
-1.89	law: ORG
-0.92	law: PERSON
-0.25	law: SET of ORG
2.22	members 0 back
0.24	members 1 back
0.05	members 2
-0.44	members 2 back
0.96	members 3
-1.55	members 4
0.47	members 4 back
-0.67	members 8 back
-1.68	members far back
-1.09	mentions 0
-0.61	mentions 1
-0.71	mentions 2
0.13	mentions 3
0.31	mentions 4
0.16	most mentioned
-0.05	nearer rivals 0
-0.82	nearer rivals 1
-0.22	nearer rivals 2
-0.51	nearer rivals 3
0.29	none
0.73	none, counted
-1.15	of the speaker
0.76	only one of its type
0.66	only set that fits
0.83	only set that fits, counted
-0.91	opens its sentence
0.24	opens its sentence, here
-0.74	other role
-2.53	person: EVENT
-1.43	person: FAC
-2.14	person: GPE
-1.93	person: LAW
-1.28	person: LOC
-2.08	person: NORP
-1.96	person: ORG
-1.26	person: PERSON
-2.13	person: PRODUCT
-1.31	person: SET of GPE
1.00	person: SET of PERSON
0.74	place: GPE
-1.06	place: LOC
-1.44	place: NORP
-2.39	place: ORG
-1.46	place: PRODUCT
-2.16	place: SET of GPE
1.19	place: SET of LOC
-0.27	place: SET of ORG
-0.26	quoted
-0.63	right after
-0.04	role
1.64	same head before
2.30	same words before
-0.06	set counterpart
-1.60	set counterpart, 2 back
-1.35	set counterpart, 4 back
-0.48	set counterpart, 8 back
1.66	set known
-0.21	set known and list
1.47	set known and list and main
-1.18	set known and list and main and counterpart
1.00	set known and list and sentence and main
1.44	set known and list and sentence and main and counterpart
1.66	set known and main
0.96	set known and main and counterpart
0.91	set known and sentence and main
0.22	set list
-0.21	set list and main
0.61	set list and sentence
-0.42	set list and sentence and main
1.71	set list and sentence and main and counterpart
-0.32	set list, 0 back
0.72	set list, 1 back
-1.72	set list, 2 back
-0.19	set main
-1.77	set main and counterpart
0.68	set main, 1 back
-0.53	set main, 2 back
-0.28	set main, 4 back
-2.34	set main, 8 back
-1.42	set main, far back
0.77	set sentence
0.59	set sentence and main
1.88	set sentence and main and counterpart
-1.19	set sentence, 0 back
-1.35	set sentence, 1 back
-1.19	side: EVENT
-0.32	side: FAC
-2.09	side: GPE
-1.00	side: LAW
-0.71	side: LOC
-1.51	side: NORP
-2.15	side: ORG
-0.77	side: PERSON
1.47	side: SET of GPE
-1.46	side: SET of ORG
0.40	side: SET of PERSON
1.00	speaker
-0.59	speaker a member
0.55	speaker of a member
-1.99	thing: GPE
-1.41	thing: LOC
-1.97	thing: NORP
-1.85	thing: ORG
0.68	thing: PRODUCT
1.02	thing: SET of PRODUCT
0.17	type EVENT
-1.55	type FAC
-0.92	type GPE
-0.48	type LAW
-1.81	type LOC
-0.90	type NORP
-1.03	type ORG
-1.40	type PERSON
-1.38	type PRODUCT
1.03	type SET of FAC
1.21	type SET of LAW
1.61	type SET of LOC
-0.88	type SET of ORG
0.13	type SET of PERSON
1.02	type SET of PRODUCT
-0.91	type SET of several
-1.13	type WORK_OF_ART
0.82	unknown head: EVENT
-0.77	unknown head: FAC
-2.58	unknown head: GPE
-1.96	unknown head: LAW
-1.03	unknown head: LOC
-1.91	unknown head: NORP
-2.80	unknown head: ORG
-1.37	unknown head: PERSON
-1.75	unknown head: PRODUCT
-1.21	unknown head: SET of GPE
1.21	unknown head: SET of LAW
0.98	unknown head: SET of LOC
-1.17	unknown head: SET of ORG
-1.21	unknown head: SET of PERSON
-0.90	unknown head: WORK_OF_ART
= it
3.64	distance 0
-0.48	distance 1
-1.13	distance 2
-2.73	distance 4
-3.48	distance 8
-0.86	distance ahead
-2.98	distance far
0.63	first sentence
0.65	just before
0.16	last as name
0.59	last as nominal
0.20	last as pronoun
0.88	last by the same word
0.21	last by the same word, here
-0.86	mentions 0
-0.85	mentions 1
0.14	mentions 2
0.48	mentions 3
0.26	mentions 4
-0.28	most mentioned
0.48	nearer rivals 0
-0.29	nearer rivals 1
-0.43	nearer rivals 2
0.08	nearer rivals 3
-1.23	none
-0.34	of the speaker
-0.06	only one of its type
1.18	opens its sentence
-0.47	opens its sentence, here
-1.11	quoted
-2.12	right after
1.49	same words before
0.86	speaker
-0.19	type EVENT
0.62	type FAC
-0.38	type GPE
0.56	type LAW
-1.21	type LOC
0.10	type ORG
1.46	type PRODUCT
0.20	type WORK_OF_ART
= we
0.63	distance 0
0.28	distance 1
-0.55	distance 2
-0.48	distance 4
-1.67	distance 8
-0.90	distance ahead
-0.79	distance far
0.18	first sentence
-2.32	gender female
-0.78	gender male
-1.67	gender unknown
1.20	just before
-0.42	last as name
0.53	last as nominal
-0.22	last as pronoun
1.02	last by the same word
3.60	last by the same word, here
0.86	members 0 back
0.29	members 1 back
0.23	members 2 back
1.79	members 3
2.33	members 4
-0.52	members 4 back
-0.43	members 8 back
1.12	members far back
-0.90	mentions 0
-0.90	mentions 1
0.05	mentions 2
0.12	mentions 3
0.43	mentions 4
0.30	nearer rivals 0
0.23	nearer rivals 1
-0.91	nearer rivals 2
-1.51	nearer rivals 3
-0.07	none
1.59	of the speaker
0.04	only one of its type
0.04	only set that fits
0.80	opens its sentence
0.25	opens its sentence, here
0.04	quoted
-1.22	right after
0.97	same words before
0.66	set counterpart
-1.34	set counterpart, 0 back
-0.77	set counterpart, 1 back
-1.05	set counterpart, 2 back
-0.50	set counterpart, 4 back
-1.08	set counterpart, far back
0.63	set known
0.96	set known and list
-0.48	set known and list and main
-1.29	set known and list and main and counterpart
0.96	set known and list and sentence
-0.61	set known and list and sentence and main
-2.12	set known and list and sentence and main and counterpart
0.70	set known and main
-2.17	set known and main and counterpart
-1.16	set known and sentence and main
1.63	set known and sentence and main and counterpart
0.18	set list
-1.95	set list and main
-1.81	set list and main and counterpart
-1.66	set list and sentence
1.77	set list and sentence and main
-1.87	set list and sentence and main and counterpart
-2.67	set list, 0 back
-1.75	set list, 2 back
0.56	set main
1.84	set main and counterpart
1.94	set main, 0 back
-2.09	set main, 1 back
-2.02	set main, 2 back
-1.47	set main, 4 back
-1.57	set main, 8 back
-2.17	set main, far back
0.60	set sentence
-2.22	set sentence and counterpart
-0.42	set sentence and main
-1.54	set sentence, 0 back
-1.63	set sentence, 1 back
1.82	speaker
-0.15	speaker a member
-0.52	speaker of a member
-2.01	type EVENT
-1.74	type FAC
0.95	type GPE
-2.19	type LAW
-1.98	type LOC
-1.24	type NORP
0.27	type ORG
-2.05	type PERSON
-2.87	type PRODUCT
-1.16	type SET of EVENT
1.08	type SET of GPE
-2.26	type SET of LAW
-0.15	type SET of LOC
-1.30	type SET of ORG
0.21	type SET of PERSON
-0.77	type SET of several
-1.43	type WORK_OF_ART
= they
1.07	count fits
2.60	distance 0
0.04	distance 1
-1.35	distance 2
-2.82	distance 4
-2.41	distance 8
-1.20	distance ahead
-2.53	distance far
0.87	first sentence
-2.64	gender female
-2.78	gender male
-1.05	gender unknown
-0.05	just before
-0.83	last as name
0.16	last as nominal
0.69	last as pronoun
0.88	last by the same word
0.68	last by the same word, here
2.23	members 0 back
-0.17	members 1 back
0.37	members 2
-0.12	members 2 back
-1.56	members 3
-0.88	members 4
-1.57	members 4 back
-1.92	members 8 back
-2.21	members far back
-1.20	mentions 0
-0.83	mentions 1
-0.91	mentions 2
0.26	mentions 3
0.64	mentions 4
-0.49	most mentioned
0.36	nearer rivals 0
-0.71	nearer rivals 1
-0.66	nearer rivals 2
-0.81	nearer rivals 3
0.49	none
-0.89	none, counted
0.51	of the speaker
0.80	only one of its type
1.15	only set that fits
0.81	opens its sentence
0.49	opens its sentence, here
-0.15	quoted
0.40	right after
0.48	same words before
0.46	set counterpart
-0.26	set counterpart, 1 back
-0.49	set counterpart, 2 back
-0.56	set counterpart, 4 back
-0.54	set counterpart, 8 back
-0.66	set counterpart, far back
-1.05	set known
1.19	set known and list
-1.70	set known and list and main
-1.35	set known and list and main and counterpart
-1.61	set known and list and sentence
-0.08	set known and list and sentence and main
1.95	set known and list and sentence and main and counterpart
3.61	set known and main
-0.45	set known and main and counterpart
0.81	set known and sentence
1.59	set known and sentence and main
1.05	set known and sentence and main and counterpart
1.30	set list
-2.14	set list and main
-2.04	set list and main and counterpart
1.83	set list and sentence
0.51	set list and sentence and main
0.21	set list, 0 back
1.06	set list, 1 back
-1.59	set list, 2 back
0.61	set main
-0.70	set main and counterpart
0.32	set main, 1 back
0.27	set main, 2 back
-1.39	set main, 4 back
-0.96	set main, 8 back
-1.06	set main, far back
1.89	set sentence
-1.86	set sentence and counterpart
-0.50	set sentence and main
-0.19	set sentence, 0 back
0.15	set sentence, 1 back
0.26	speaker
-0.48	speaker a member
-0.17	speaker of a member
-3.09	type EVENT
-1.42	type FAC
-0.67	type GPE
-2.37	type LAW
-2.42	type LOC
0.47	type NORP
0.54	type ORG
-2.30	type PERSON
-3.46	type PRODUCT
0.96	type SET of FAC
-1.25	type SET of GPE
1.19	type SET of LAW
1.57	type SET of LOC
-0.85	type SET of ORG
0.70	type SET of PERSON
1.50	type SET of PRODUCT
-0.49	type SET of WORK_OF_ART
-0.67	type SET of several
-1.53	type WORK_OF_ART
= I
1.47	distance 0
0.57	distance 1
-0.37	distance 2
-0.54	distance 4
-0.84	distance 8
-1.10	distance far
1.46	first sentence
-0.38	gender female
0.24	gender male
0.44	gender unknown
-2.17	just before
-0.23	last as name
-0.47	last as nominal
0.63	last as pronoun
2.02	last by the same word
1.11	last by the same word, here
0.81	mentions 1
0.23	mentions 2
-0.36	mentions 3
-0.55	mentions 4
0.34	most mentioned
-0.12	nearer rivals 0
0.60	nearer rivals 1
0.10	nearer rivals 2
-1.49	nearer rivals 3
-0.68	none
0.66	only one of its type
0.97	opens its sentence
1.18	opens its sentence, here
0.41	quoted
-1.13	right after
1.21	same words before
4.72	speaker
0.68	type PERSON
= she
2.24	distance 0
0.88	distance 1
-0.09	distance 2
-1.73	distance 4
-2.08	distance 8
-0.67	distance ahead
-2.12	distance far
1.40	first sentence
1.00	gender female
-0.28	gender unknown
2.00	just before
0.54	last as name
0.89	last as nominal
0.54	last as pronoun
0.20	last by the same word
0.71	last by the same word, here
-0.67	mentions 0
-0.06	mentions 1
0.10	mentions 2
0.28	mentions 3
0.99	mentions 4
0.94	most mentioned
1.08	nearer rivals 0
-0.12	nearer rivals 1
-0.91	nearer rivals 2
-1.27	nearer rivals 3
-0.61	none
0.38	only one of its type
1.21	opens its sentence
-0.22	opens its sentence, here
0.21	quoted
-0.25	right after
0.52	same words before
1.32	speaker
0.60	type PERSON
0.92	type PRODUCT
= who
0.77	distance 0
-0.44	distance 1
-0.63	distance 4
-0.86	distance 8
-0.73	distance far
-0.33	first sentence
0.77	just before
0.61	last as name
-0.40	last as nominal
0.62	mentions 1
-0.61	mentions 2
-0.33	mentions 3
-0.44	mentions 4
-0.57	most mentioned
0.66	nearer rivals 0
-0.45	nearer rivals 1
-0.99	nearer rivals 2
-0.83	none
-0.64	opens its sentence
0.77	opens its sentence, here
-0.63	type GPE
-0.56	type LOC
-0.95	type NORP
-0.54	type ORG
0.75	type PRODUCT
`;

export const WEIGHTS: ReadonlyMap<string, number> = parse(TABLE);

function parse(table: string): Map<string, number> {
  const weights = new Map<string, number>();
  let kind = '';
  for (const row of table.split('\n')) {
    if (row.startsWith('= ')) kind = row.slice(2);
    const [weight, feature] = row.split('\t');
    if (feature) weights.set(`${kind} ${feature}`, Number(weight));
  }
  return weights;
}

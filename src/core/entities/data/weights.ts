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
-1.85	body: EVENT
-0.53	body: FAC
-2.10	body: GPE
-1.41	body: LAW
-0.82	body: LOC
-1.21	body: NORP
1.56	body: ORG
-0.59	body: PERSON
-0.60	body: PRODUCT
-0.30	body: SET of GPE
0.57	body: SET of LOC
0.31	body: SET of ORG
-0.31	body: SET of PERSON
-0.89	body: WORK_OF_ART
-0.47	building: FAC
-0.59	building: GPE
-0.39	building: NORP
1.20	building: SET of FAC
2.16	count fits
-2.12	country: EVENT
-1.78	country: FAC
-2.65	country: GPE
-2.26	country: LAW
-1.36	country: LOC
-2.39	country: NORP
-2.29	country: ORG
-1.39	country: PERSON
-0.88	country: PRODUCT
1.23	country: SET of GPE
0.38	distance 0
0.39	distance 1
-0.08	distance 2
-1.25	distance 4
-0.90	distance 8
-1.06	distance ahead
-1.60	distance far
1.50	event: EVENT
-0.39	event: FAC
-0.98	event: GPE
-1.23	event: NORP
-0.91	event: ORG
-1.07	event: PERSON
0.36	first sentence
-2.39	gender female
-1.25	gender male
-0.75	gender unknown
-2.20	government: EVENT
-0.82	government: FAC
1.06	government: GPE
-1.63	government: LAW
-1.03	government: LOC
-2.49	government: NORP
-2.56	government: ORG
-1.09	government: PERSON
-1.43	government: PRODUCT
-0.25	government: SET of GPE
-0.95	government: SET of ORG
-0.72	government: SET of several
-1.10	group: FAC
-1.09	group: GPE
1.93	group: NORP
-1.45	group: ORG
-1.49	group: PERSON
-1.61	group: SET of ORG
-1.36	group: SET of PERSON
1.94	head in the name
-0.76	inside
-0.84	just before
-0.85	last as name
0.10	last as nominal
0.65	last as pronoun
0.31	last by the same word
-1.15	law: GPE
2.68	law: LAW
-0.49	law: NORP
-1.85	law: ORG
-0.87	law: PERSON
-0.24	law: SET of ORG
1.60	members 0 back
0.59	members 1 back
0.31	members 2
-0.53	members 2 back
1.01	members 3
-1.51	members 4
0.76	members 4 back
-0.30	members 8 back
-1.75	members far back
-1.06	mentions 0
-0.54	mentions 1
-0.81	mentions 2
0.18	mentions 3
0.37	mentions 4
0.18	most mentioned
-0.08	nearer rivals 0
-0.77	nearer rivals 1
-0.15	nearer rivals 2
-0.38	nearer rivals 3
0.60	none
-1.10	of the speaker
1.07	only one of its type
-0.96	opens its sentence
0.23	opens its sentence, here
-0.74	other role
-2.45	person: EVENT
-1.37	person: FAC
-2.09	person: GPE
-1.92	person: LAW
-1.39	person: LOC
-2.12	person: NORP
-1.97	person: ORG
-1.21	person: PERSON
-2.21	person: PRODUCT
-1.64	person: SET of GPE
1.34	person: SET of PERSON
0.94	place: GPE
-1.01	place: LOC
-1.26	place: NORP
-2.33	place: ORG
-1.42	place: PRODUCT
-2.24	place: SET of GPE
1.44	place: SET of LOC
-0.18	place: SET of ORG
-0.38	quoted
-0.60	right after
-0.04	role
1.79	same head before
2.35	same words before
-1.40	set counterpart
-1.22	set counterpart, 2 back
-1.18	set counterpart, 4 back
-0.42	set counterpart, 8 back
1.70	set known
0.16	set list
1.22	set list, 0 back
-0.23	set list, 1 back
-0.57	set list, 2 back
-0.94	set main
0.68	set main, 1 back
-0.43	set main, 2 back
-0.19	set main, 4 back
-2.48	set main, 8 back
-1.21	set main, far back
0.50	set sentence
1.07	set sentence, 0 back
0.06	set sentence, 1 back
-1.21	side: EVENT
-0.35	side: FAC
-1.92	side: GPE
-1.03	side: LAW
-0.63	side: LOC
-1.34	side: NORP
-2.10	side: ORG
-0.74	side: PERSON
1.22	side: SET of GPE
-1.36	side: SET of ORG
0.47	side: SET of PERSON
0.97	speaker
-0.78	speaker a member
0.58	speaker of a member
-2.07	thing: GPE
-1.43	thing: LOC
-1.97	thing: NORP
-1.88	thing: ORG
0.69	thing: PRODUCT
0.94	thing: SET of PRODUCT
0.09	type EVENT
-1.69	type FAC
-0.86	type GPE
-0.48	type LAW
-1.84	type LOC
-0.89	type NORP
-1.03	type ORG
-1.36	type PERSON
-1.51	type PRODUCT
1.20	type SET of FAC
0.17	type SET of GPE
1.34	type SET of LAW
1.72	type SET of LOC
-0.67	type SET of ORG
0.24	type SET of PERSON
0.94	type SET of PRODUCT
-0.72	type SET of several
-1.19	type WORK_OF_ART
0.82	unknown head: EVENT
-0.86	unknown head: FAC
-2.78	unknown head: GPE
-2.01	unknown head: LAW
-1.05	unknown head: LOC
-2.03	unknown head: NORP
-2.97	unknown head: ORG
-1.50	unknown head: PERSON
-1.70	unknown head: PRODUCT
-1.01	unknown head: SET of GPE
1.34	unknown head: SET of LAW
0.81	unknown head: SET of LOC
-1.07	unknown head: SET of ORG
-1.73	unknown head: SET of PERSON
-0.99	unknown head: WORK_OF_ART
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
0.65	distance 0
0.28	distance 1
-0.52	distance 2
-0.47	distance 4
-1.65	distance 8
-0.94	distance ahead
-0.77	distance far
0.19	first sentence
-2.36	gender female
-0.73	gender male
-1.68	gender unknown
1.31	just before
-0.39	last as name
0.57	last as nominal
-0.23	last as pronoun
1.05	last by the same word
3.66	last by the same word, here
1.13	members 0 back
0.51	members 1 back
0.37	members 2
1.58	members 3
1.41	members 4
-0.27	members 4 back
-0.30	members 8 back
0.65	members far back
-0.94	mentions 0
-0.89	mentions 1
0.05	mentions 2
0.12	mentions 3
0.47	mentions 4
-0.10	most mentioned
0.29	nearer rivals 0
0.24	nearer rivals 1
-0.88	nearer rivals 2
-1.48	nearer rivals 3
-0.13	none
1.62	of the speaker
0.30	only one of its type
0.76	opens its sentence
0.22	opens its sentence, here
-1.25	right after
0.89	same words before
-0.68	set counterpart
-1.10	set counterpart, 0 back
-0.48	set counterpart, 1 back
-0.54	set counterpart, 2 back
-0.39	set counterpart, 4 back
-0.62	set counterpart, far back
0.76	set known
0.66	set list
-0.10	set list, 0 back
0.75	set list, 1 back
-2.03	set list, 2 back
-0.25	set main
2.00	set main, 0 back
-1.89	set main, 1 back
0.23	set main, 2 back
-1.36	set main, 4 back
-1.42	set main, 8 back
-1.70	set main, far back
-0.28	set sentence
0.63	set sentence, 0 back
-1.67	set sentence, 1 back
1.80	speaker
-0.30	speaker a member
-0.84	speaker of a member
-2.21	type EVENT
-1.86	type FAC
0.91	type GPE
-2.34	type LAW
-2.11	type LOC
-1.31	type NORP
0.28	type ORG
-2.06	type PERSON
-3.02	type PRODUCT
-1.51	type SET of EVENT
0.93	type SET of GPE
-2.43	type SET of LAW
-0.67	type SET of LOC
-1.10	type SET of ORG
0.60	type SET of PERSON
-0.46	type SET of several
-1.49	type WORK_OF_ART
= they
0.86	count fits
2.61	distance 0
0.08	distance 1
-1.38	distance 2
-3.06	distance 4
-2.15	distance 8
-1.30	distance ahead
-2.20	distance far
0.85	first sentence
-2.59	gender female
-2.64	gender male
-1.17	gender unknown
-0.22	just before
-0.92	last as name
0.35	last as nominal
0.66	last as pronoun
0.80	last by the same word
0.66	last by the same word, here
2.29	members 0 back
0.89	members 1 back
0.91	members 2
-0.04	members 2 back
-1.74	members 3
-0.98	members 4
-1.56	members 4 back
-1.99	members 8 back
-2.73	members far back
-1.30	mentions 0
-0.67	mentions 1
-0.87	mentions 2
0.11	mentions 3
0.61	mentions 4
-0.49	most mentioned
0.36	nearer rivals 0
-0.69	nearer rivals 1
-0.58	nearer rivals 2
-0.75	nearer rivals 3
0.45	none
0.63	of the speaker
1.23	only one of its type
0.88	opens its sentence
0.47	opens its sentence, here
-0.25	quoted
0.44	right after
0.52	same words before
-0.60	set counterpart
-0.28	set counterpart, 1 back
-0.56	set counterpart, 2 back
-0.51	set counterpart, 4 back
-0.46	set counterpart, 8 back
-0.64	set counterpart, far back
-0.34	set known
1.28	set list
1.89	set list, 0 back
0.08	set list, 1 back
-2.47	set list, 2 back
-0.47	set main
0.50	set main, 2 back
-1.18	set main, 4 back
-0.65	set main, 8 back
-0.73	set main, far back
0.36	set sentence
0.98	set sentence, 0 back
-0.74	set sentence, 1 back
0.21	speaker
-0.43	speaker a member
0.03	speaker of a member
-3.35	type EVENT
-1.67	type FAC
-0.74	type GPE
-2.43	type LAW
-2.57	type LOC
0.31	type NORP
0.51	type ORG
-2.34	type PERSON
-3.67	type PRODUCT
0.78	type SET of FAC
-0.66	type SET of GPE
1.46	type SET of LAW
1.45	type SET of LOC
-0.78	type SET of ORG
1.01	type SET of PERSON
0.85	type SET of PRODUCT
-0.35	type SET of WORK_OF_ART
-0.63	type SET of several
-1.76	type WORK_OF_ART
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

// Made by scripts/fit-antecedents.mjs. Do not edit. How much each thing that speaks for or against an antecedent counts, by how the
// mention points; fitted on annotated articles, never on those that the product is measured with.

/** After a row `= KIND`, one row a feature: weight, tab, name. */
export const WEIGHT_TABLE = `
= one
3.59	adjective of it
-1.45	body: EVENT
-0.33	body: FAC
-0.95	body: GPE
-2.50	body: LAW
-2.15	body: LOC
-0.16	body: NORP
1.64	body: ORG
-1.28	body: PRODUCT
-2.11	body: WORK_OF_ART
-0.63	building: EVENT
3.20	building: FAC
-2.58	building: GPE
-0.97	building: LAW
-2.03	building: LOC
-2.03	building: NORP
-0.40	building: ORG
-2.13	country: EVENT
-2.27	country: FAC
2.69	country: GPE
-2.95	country: LAW
-2.12	country: LOC
-1.77	country: NORP
-2.72	country: ORG
-1.81	country: PRODUCT
-2.19	country: WORK_OF_ART
0.64	distance 0
0.29	distance 1
-0.41	distance 2
-0.95	distance 4
-0.57	distance 8
-0.49	distance ahead
-1.17	distance far
2.38	event: EVENT
-1.96	event: FAC
-2.67	event: GPE
-2.61	event: LOC
-1.72	event: NORP
-2.34	event: ORG
-1.59	event: PRODUCT
-1.19	event: WORK_OF_ART
0.20	first sentence
1.35	gender female
0.13	gender male
0.21	gender unknown
-2.19	government: EVENT
-1.85	government: FAC
1.87	government: GPE
-2.12	government: LAW
-1.78	government: LOC
-1.75	government: NORP
-2.23	government: ORG
-1.77	government: PRODUCT
-1.17	government: WORK_OF_ART
2.55	head in the name
0.98	inside
0.27	just before
-0.17	last as name
-0.19	last as pronoun
-0.10	last by the same word
-0.25	last by the same word, here
-0.67	law: EVENT
-1.68	law: GPE
3.65	law: LAW
-0.75	law: LOC
-1.42	law: NORP
-1.95	law: ORG
0.82	law: WORK_OF_ART
-0.49	mentions 0
-0.61	mentions 1
0.24	mentions 3
0.23	most mentioned
0.06	nearer rivals 0
-0.16	nearer rivals 1
-0.10	nearer rivals 2
-0.57	nearer rivals 3
0.20	none
-0.29	of the speaker
0.09	only one of its type
0.18	opens its sentence
-0.24	opens its sentence, here
-1.59	other role
-0.90	person: EVENT
-1.11	person: FAC
-3.17	person: GPE
-0.73	person: LAW
-1.76	person: LOC
-1.77	person: NORP
-2.59	person: ORG
1.49	person: PERSON
-1.96	person: PRODUCT
-2.21	person: WORK_OF_ART
-1.97	place: EVENT
-1.60	place: FAC
1.76	place: GPE
-2.67	place: LAW
2.60	place: LOC
-1.76	place: NORP
-1.28	place: ORG
-1.62	place: PRODUCT
-1.83	place: WORK_OF_ART
0.24	quoted
0.36	right after
2.72	role
-1.18	role, past
1.17	same head before
1.80	same words before
-0.39	side: EVENT
-0.46	side: GPE
-0.34	side: LAW
-1.53	side: LOC
-1.56	side: NORP
1.07	side: ORG
-1.99	side: WORK_OF_ART
0.30	speaker
-0.50	thing: EVENT
-1.72	thing: FAC
-2.05	thing: GPE
-2.27	thing: LOC
-1.64	thing: NORP
-1.99	thing: ORG
3.54	thing: PRODUCT
-0.04	type EVENT
-0.42	type GPE
0.38	type LAW
-0.23	type LOC
-1.44	type NORP
-0.56	type ORG
1.09	type PERSON
0.79	type PRODUCT
0.50	type WORK_OF_ART
-0.76	unknown head: EVENT
0.82	unknown head: FAC
-1.99	unknown head: GPE
1.80	unknown head: LAW
-0.25	unknown head: LOC
-2.53	unknown head: NORP
-0.45	unknown head: ORG
-0.43	unknown head: PERSON
0.85	unknown head: WORK_OF_ART
-1.08	work: EVENT
-1.60	work: GPE
-0.66	work: LOC
-0.38	work: NORP
-1.08	work: ORG
2.73	work: WORK_OF_ART
= he
2.59	distance 0
1.34	distance 1
-0.09	distance 2
-0.74	distance 4
-3.84	distance 8
-0.12	distance ahead
-3.08	distance far
1.14	first sentence
0.61	gender male
-0.04	gender unknown
0.76	just before
0.47	last as name
0.24	last as nominal
-0.42	last by the same word
0.98	last by the same word, here
-0.12	mentions 0
-0.14	mentions 1
0.17	mentions 2
0.70	mentions 3
0.22	mentions 4
0.53	most mentioned
1.16	nearer rivals 0
-0.35	nearer rivals 1
-0.56	nearer rivals 2
-1.91	nearer rivals 3
-0.60	none
-1.04	only one of its type
0.13	opens its sentence
0.41	opens its sentence, here
0.08	quoted
0.25	right after
0.80	same words before
-0.59	speaker
0.60	type PERSON
= several
3.22	adjective of it
-1.60	body: EVENT
-0.45	body: FAC
-2.15	body: GPE
-1.42	body: LAW
-0.90	body: LOC
-1.10	body: NORP
1.44	body: ORG
-0.51	body: PERSON
-0.82	body: PRODUCT
-0.72	body: SET of GPE
0.52	body: SET of LOC
-0.03	body: SET of ORG
-0.78	body: SET of PERSON
-0.93	body: WORK_OF_ART
-0.37	building: FAC
-0.39	building: GPE
-0.31	building: NORP
1.17	building: SET of FAC
2.31	count fits
-2.04	country: EVENT
-1.70	country: FAC
-2.60	country: GPE
-2.09	country: LAW
-1.25	country: LOC
-2.32	country: NORP
-2.13	country: ORG
-1.35	country: PERSON
-0.29	country: PRODUCT
0.88	country: SET of GPE
0.21	distance 0
0.31	distance 1
0.19	distance 2
-1.28	distance 4
-0.92	distance 8
-1.00	distance ahead
-1.92	distance far
1.47	event: EVENT
-0.43	event: FAC
-1.07	event: GPE
-1.35	event: NORP
-0.90	event: ORG
-1.11	event: PERSON
0.45	first sentence
-2.26	gender female
-1.17	gender male
-0.79	gender unknown
-2.13	government: EVENT
-0.79	government: FAC
1.22	government: GPE
-1.55	government: LAW
-0.94	government: LOC
-2.45	government: NORP
-2.34	government: ORG
-1.06	government: PERSON
-1.52	government: PRODUCT
-0.10	government: SET of GPE
-0.58	government: SET of ORG
-1.01	government: SET of several
-1.14	group: FAC
-1.12	group: GPE
1.91	group: NORP
-1.46	group: ORG
-1.47	group: PERSON
-1.42	group: SET of ORG
-1.22	group: SET of PERSON
1.86	head in the name
-0.94	inside
-0.87	just before
-0.80	last as name
0.08	last as nominal
0.27	last as pronoun
0.28	last by the same word
-1.11	law: GPE
2.57	law: LAW
-0.49	law: NORP
-1.74	law: ORG
-0.89	law: PERSON
-0.24	law: SET of ORG
2.19	members 0 back
-0.06	members 1 back
-0.21	members 2
-1.22	members 2 back
0.94	members 2, known
0.79	members 3
1.29	members 3, known
-1.56	members 4
0.04	members 4 back
-1.91	members 8 back
0.44	members far back
-1.00	mentions 0
-0.57	mentions 1
-0.88	mentions 2
0.14	mentions 3
0.19	mentions 4
0.19	most mentioned
-0.04	nearer rivals 0
-0.86	nearer rivals 1
-0.24	nearer rivals 2
-0.54	nearer rivals 3
0.29	none
0.76	none, counted
-1.14	of the speaker
0.83	only one of its type
0.97	only set that fits
0.86	only set that fits, counted
-1.09	opens its sentence
0.25	opens its sentence, here
-0.69	other role
-2.53	person: EVENT
-1.52	person: FAC
-2.19	person: GPE
-1.85	person: LAW
-1.21	person: LOC
-1.95	person: NORP
-1.83	person: ORG
-1.17	person: PERSON
-1.95	person: PRODUCT
-1.38	person: SET of GPE
0.99	person: SET of PERSON
0.67	place: GPE
-1.10	place: LOC
-1.43	place: NORP
-2.29	place: ORG
-1.48	place: PRODUCT
-2.09	place: SET of GPE
1.17	place: SET of LOC
-0.04	place: SET of ORG
-0.34	quoted
-0.55	right after
-0.03	role
1.88	same head before
2.30	same words before
1.72	set counterpart
-2.11	set counterpart, 2 back
-1.28	set counterpart, 4 back
-0.57	set counterpart, 8 back
2.23	set counterpart, far back
0.98	set known
0.25	set list
-1.66	set list and main
1.30	set list and main and counterpart
0.78	set list and sentence
-0.30	set list and sentence and main
1.50	set list and sentence and main and counterpart
-0.42	set list, 0 back
0.61	set list, 1 back
-1.57	set list, 2 back
-0.40	set main
-0.23	set main and counterpart
0.67	set main, 1 back
-0.12	set main, 2 back
-0.64	set main, 4 back
-1.85	set main, 8 back
-2.17	set main, far back
0.56	set sentence
0.66	set sentence and main
1.68	set sentence and main and counterpart
-1.24	set sentence, 0 back
-1.17	set sentence, 1 back
0.36	set spoken of last
-1.24	side: EVENT
-0.42	side: FAC
-2.21	side: GPE
-1.11	side: LAW
-0.74	side: LOC
-1.53	side: NORP
-2.25	side: ORG
-0.79	side: PERSON
1.86	side: SET of GPE
-1.32	side: SET of ORG
0.77	side: SET of PERSON
1.02	speaker
-0.08	speaker a member
-0.65	speaker of a member
-2.19	thing: GPE
-1.39	thing: LOC
-1.89	thing: NORP
-1.85	thing: ORG
0.60	thing: PRODUCT
0.89	thing: SET of PRODUCT
0.14	type EVENT
-1.62	type FAC
-0.90	type GPE
-0.47	type LAW
-1.79	type LOC
-0.97	type NORP
-1.06	type ORG
-1.31	type PERSON
-1.43	type PRODUCT
1.17	type SET of FAC
0.22	type SET of GPE
1.27	type SET of LAW
1.62	type SET of LOC
-0.90	type SET of ORG
0.27	type SET of PERSON
0.89	type SET of PRODUCT
-1.01	type SET of several
-1.10	type WORK_OF_ART
0.81	unknown head: EVENT
-0.77	unknown head: FAC
-2.59	unknown head: GPE
-1.95	unknown head: LAW
-1.00	unknown head: LOC
-2.03	unknown head: NORP
-2.76	unknown head: ORG
-1.34	unknown head: PERSON
-1.76	unknown head: PRODUCT
-0.75	unknown head: SET of GPE
1.27	unknown head: SET of LAW
1.02	unknown head: SET of LOC
-1.07	unknown head: SET of ORG
-1.19	unknown head: SET of PERSON
-0.93	unknown head: WORK_OF_ART
= it
3.66	distance 0
-0.50	distance 1
-1.13	distance 2
-2.73	distance 4
-3.49	distance 8
-0.86	distance ahead
-2.98	distance far
0.61	first sentence
0.66	just before
0.16	last as name
0.60	last as nominal
0.19	last as pronoun
0.89	last by the same word
0.23	last by the same word, here
-0.86	mentions 0
-0.85	mentions 1
0.13	mentions 2
0.47	mentions 3
0.25	mentions 4
-0.29	most mentioned
0.48	nearer rivals 0
-0.29	nearer rivals 1
-0.43	nearer rivals 2
0.09	nearer rivals 3
-1.22	none
-0.32	of the speaker
-0.06	only one of its type
1.18	opens its sentence
-0.47	opens its sentence, here
-1.11	quoted
-2.11	right after
1.49	same words before
0.87	speaker
-0.18	type EVENT
0.61	type FAC
-0.38	type GPE
0.56	type LAW
-1.21	type LOC
0.10	type ORG
1.46	type PRODUCT
0.19	type WORK_OF_ART
= we
0.57	distance 0
0.31	distance 1
-0.53	distance 2
-0.43	distance 4
-1.65	distance 8
-0.92	distance ahead
-0.80	distance far
0.15	first sentence
-2.38	gender female
-0.81	gender male
-1.67	gender unknown
1.23	just before
-0.41	last as name
0.62	last as nominal
-0.23	last as pronoun
0.98	last by the same word
3.66	last by the same word, here
0.77	members 0 back
-0.10	members 1 back
-0.06	members 2
0.20	members 2 back
0.39	members 2, known
-1.35	members 3
2.26	members 3, known
1.59	members 4
-1.26	members 4 back
1.56	members 4, known
-1.49	members 8 back
-1.12	members far back
-0.92	mentions 0
-0.88	mentions 1
0.18	mentions 3
0.38	mentions 4
0.27	nearer rivals 0
0.26	nearer rivals 1
-0.88	nearer rivals 2
-1.44	nearer rivals 3
-0.11	none
1.56	of the speaker
0.05	only one of its type
0.10	only set that fits
0.77	opens its sentence
0.29	opens its sentence, here
0.04	quoted
-1.26	right after
0.93	same words before
0.71	set counterpart
-1.42	set counterpart, 0 back
-0.64	set counterpart, 1 back
-1.16	set counterpart, 2 back
-0.34	set counterpart, 4 back
-0.27	set counterpart, 8 back
-0.44	set counterpart, far back
0.98	set known
0.79	set list
-2.56	set list and main
-2.03	set list and main and counterpart
-2.08	set list and sentence
1.82	set list and sentence and main
-2.15	set list and sentence and main and counterpart
-2.69	set list, 0 back
0.16	set list, 1 back
-2.19	set list, 2 back
0.75	set main
1.65	set main and counterpart
1.85	set main, 0 back
-2.09	set main, 1 back
-2.22	set main, 2 back
-1.23	set main, 4 back
-1.17	set main, 8 back
-1.08	set main, far back
0.56	set sentence
-2.14	set sentence and counterpart
-0.47	set sentence and main
-1.65	set sentence, 0 back
-1.47	set sentence, 1 back
-0.46	set spoken of last
1.81	speaker
-1.00	speaker of a member
-2.09	type EVENT
-1.83	type FAC
0.82	type GPE
-2.32	type LAW
-2.04	type LOC
-1.32	type NORP
0.21	type ORG
-2.08	type PERSON
-3.00	type PRODUCT
-1.36	type SET of EVENT
1.28	type SET of GPE
-2.31	type SET of LAW
-0.21	type SET of LOC
-1.39	type SET of ORG
0.45	type SET of PERSON
-0.39	type SET of several
-1.51	type WORK_OF_ART
= they
1.00	count fits
2.56	distance 0
0.04	distance 1
-1.11	distance 2
-3.27	distance 4
-1.94	distance 8
-1.35	distance ahead
-2.39	distance far
1.04	first sentence
-2.65	gender female
-2.55	gender male
-1.42	gender unknown
-0.17	just before
-1.04	last as name
0.37	last as nominal
0.67	last as pronoun
0.80	last by the same word
1.02	last by the same word, here
2.41	members 0 back
-0.51	members 1 back
0.84	members 2
-0.35	members 2 back
0.12	members 2, known
-1.45	members 3
-0.83	members 4
-1.40	members 4 back
-1.23	members 8 back
-1.33	members far back
-1.35	mentions 0
-0.45	mentions 1
-0.85	mentions 2
-0.07	mentions 3
0.35	mentions 4
-0.36	most mentioned
0.35	nearer rivals 0
-0.73	nearer rivals 1
-0.74	nearer rivals 2
-0.77	nearer rivals 3
0.56	none
-0.79	none, counted
0.59	of the speaker
1.19	only one of its type
1.17	only set that fits
1.00	opens its sentence
0.52	opens its sentence, here
-0.17	quoted
0.50	right after
0.78	same words before
-1.20	set counterpart
-0.21	set counterpart, 1 back
-0.33	set counterpart, 2 back
-0.36	set counterpart, 4 back
-0.51	set counterpart, 8 back
-0.63	set counterpart, far back
0.12	set known
1.45	set list
-2.23	set list and main
-1.79	set list and main and counterpart
1.29	set list and sentence
0.59	set list and sentence and main
-0.46	set list, 0 back
0.63	set list, 1 back
-1.87	set list, 2 back
-0.09	set main
-0.43	set main and counterpart
0.53	set main, 1 back
0.21	set main, 2 back
-1.45	set main, 4 back
-1.21	set main, 8 back
-1.37	set main, far back
1.47	set sentence
-1.41	set sentence and counterpart
-0.43	set sentence and main
-0.47	set sentence, 0 back
0.03	set sentence, 1 back
-0.44	set spoken of last
0.32	speaker
-0.38	speaker a member
0.38	speaker of a member
-3.36	type EVENT
-1.70	type FAC
-0.79	type GPE
-2.33	type LAW
-2.60	type LOC
0.19	type NORP
0.42	type ORG
-2.51	type PERSON
-3.73	type PRODUCT
0.86	type SET of FAC
-0.69	type SET of GPE
1.28	type SET of LAW
1.49	type SET of LOC
-0.80	type SET of ORG
1.00	type SET of PERSON
1.43	type SET of PRODUCT
-0.48	type SET of WORK_OF_ART
-0.57	type SET of several
-1.91	type WORK_OF_ART
= I
1.47	distance 0
0.57	distance 1
-0.37	distance 2
-0.54	distance 4
-0.83	distance 8
-1.08	distance far
1.46	first sentence
-0.38	gender female
0.23	gender male
0.44	gender unknown
-2.17	just before
-0.23	last as name
-0.47	last as nominal
0.63	last as pronoun
2.02	last by the same word
1.11	last by the same word, here
0.80	mentions 1
0.23	mentions 2
-0.36	mentions 3
-0.55	mentions 4
0.35	most mentioned
-0.12	nearer rivals 0
0.61	nearer rivals 1
0.10	nearer rivals 2
-1.50	nearer rivals 3
-0.68	none
0.65	only one of its type
0.96	opens its sentence
1.18	opens its sentence, here
0.40	quoted
-1.13	right after
1.20	same words before
4.71	speaker
0.68	type PERSON
= she
2.25	distance 0
0.88	distance 1
-0.09	distance 2
-1.73	distance 4
-2.07	distance 8
-0.67	distance ahead
-2.10	distance far
1.41	first sentence
0.99	gender female
-0.27	gender unknown
1.99	just before
0.55	last as name
0.90	last as nominal
0.53	last as pronoun
0.19	last by the same word
0.71	last by the same word, here
-0.67	mentions 0
-0.06	mentions 1
0.09	mentions 2
0.28	mentions 3
0.97	mentions 4
0.94	most mentioned
1.08	nearer rivals 0
-0.11	nearer rivals 1
-0.92	nearer rivals 2
-1.27	nearer rivals 3
-0.61	none
0.38	only one of its type
1.20	opens its sentence
-0.22	opens its sentence, here
0.21	quoted
-0.24	right after
0.50	same words before
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

// Made by scripts/fit-claims.mjs. Do not edit. What each feature of a claim speaks for; fitted on annotated articles, never on those
// that the product is measured with. Hundredths of logarithms.

/** One row a feature: name, tab, a weight each for statistic, causal, rule, event, prediction, position, evaluation; NFS, UFS, CFS. */
export const WEIGHT_TABLE = `
any	-13 -20 -20 56 -22 -13 12 -6 -6 7
bound commit	-9 -11 1 29 -21 1 9 -10 4 6
bound commit 3	-1 -9 7 15 -13 1 0 -13 29 -16
bound commit 4	1 -6 -3 11 -1 -2 -1 -4 -4 8
bound commit 5	-8 -4 -3 -2 -1 1 15 12 -3 -8
bound commit 6	4 1 -1 7 -2 -4 -4 -8 -21 30
bound here	-24 -4 -9 49 -13 -6 4 -11 -2 12
bound nobody	8 -14 -25 25 -10 -7 9 3 1 -7
bound request	-4 7 7 9 -5 -4 -9 -17 -3 19
bound request 0	-4 7 7 9 -5 -4 -9 -17 -3 19
bound threaten	-2 -1 -1 -4 16 -3 -2 13 -7 -6
bound threaten 0	-2 -1 -1 -4 16 -3 -2 13 -7 -6
cue accused	-2 -2 -1 14 -1 -6 -1 -9 -6 15
cue agreed	-5 4 -6 -14 4 19 -5 18 -5 -12
cue alleged	-6 0 0 10 0 0 -2 -3 -2 5
cue announced	-2 -3 6 10 -3 -3 -4 -11 -2 13
cue arguing	4 -1 0 -9 2 -1 5 5 -3 -3
cue believe	-3 2 -2 -12 0 -8 21 12 -5 -6
cue believes	-1 10 -2 -3 -9 2 0 4 -3 -2
cue called	7 -4 -2 -9 -3 -5 10 5 -4 -1
cue claimed	4 -5 -1 7 1 2 -7 -5 -9 12
cue clear	-1 -2 -1 -3 -1 8 -1 4 -1 -3
cue concluded	6 -1 0 8 -3 -4 -6 -11 3 9
cue confirmed	1 -1 0 8 -1 -1 -3 -6 8 -1
cue continued	-5 -1 -2 -1 10 0 -3 8 0 -8
cue described	-2 -2 0 -4 -1 -2 9 6 -2 -3
cue identified	-3 0 0 8 0 -2 -3 -5 -2 7
cue noting	-3 -1 -1 9 0 -2 -1 -3 7 -3
cue replied	-1 0 -1 14 0 -3 -9 -12 13 -1
cue reported	9 -4 -3 15 1 -5 -9 -17 13 6
cue reports	1 9 -1 2 -6 -2 -3 -5 -3 9
cue ruled	-1 -2 21 -13 -1 -3 -1 -3 -4 6
cue said	-25 0 -6 3 1 14 15 8 11 -19
cue say	1 -12 -4 -6 19 -6 8 13 9 -23
cue saying	-9 7 1 -3 2 6 -5 -1 -11 11
cue says	4 7 -4 -5 -2 0 0 3 -11 8
cue suggested	-1 13 -3 -9 5 -3 -3 -1 5 -4
cue think	-4 -2 -1 -5 9 1 4 10 5 -17
cue to	29 -6 3 5 -5 -16 -9 -24 3 20
cue told	0 -9 -6 9 -3 20 -10 -4 9 -5
cue tribute	-5 0 0 -7 0 -1 14 13 -5 -8
cue welcomes	0 0 0 -5 0 14 -7 6 -1 -5
first NUMBER	13 -1 0 -12 -1 -1 3 2 -2 -1
first after	0 0 -1 -1 5 0 -1 2 6 -8
first all	7 -1 7 -6 -1 -3 -3 -7 -4 11
first as	3 16 -3 -19 4 3 -4 3 -10 7
first at	-1 -2 4 10 -2 -4 -8 -10 23 -13
first before	-1 0 1 0 0 0 0 0 8 -8
first dean	0 -1 0 2 0 0 0 -1 9 -8
first dexia	0 -1 -1 -6 8 0 0 8 -3 -5
first el	-6 0 0 9 -1 0 -1 -1 -3 6
first for	4 1 -1 -4 0 4 -3 -1 -8 9
first four	12 0 0 -5 0 0 -2 -2 -2 6
first general	-1 -1 -1 4 -1 -2 -2 -4 10 -7
first have	-10 6 0 5 0 -1 -1 0 -2 3
first he	-2 -9 -5 6 2 16 -9 0 16 -15
first his	-1 13 -4 4 -10 7 -12 -6 15 -9
first i	-5 -4 -3 -4 11 7 -1 10 7 -17
first if	5 -2 3 -32 25 1 -2 27 -19 -8
first in	2 -7 2 12 -4 -3 -2 -10 4 5
first iran	-3 -5 6 10 1 -4 -6 -9 -10 19
first it	-11 3 1 -5 1 0 12 16 -4 -12
first last	8 -2 -1 -5 -1 0 -2 -2 -3 5
first lythgoe	-6 -1 -1 10 -3 -2 -3 -6 11 -5
first many	-2 2 0 1 0 0 -1 -2 8 -6
first most	20 -2 -2 -6 -4 -5 -5 -9 -5 14
first nine	11 0 0 -9 0 0 0 0 -3 4
first on	6 -2 -2 3 -2 -1 -1 -4 -17 22
first one	-2 1 0 3 0 0 0 -1 -9 10
first only	5 -2 11 -12 -6 6 -5 -3 -3 7
first our	-3 2 -3 3 -4 10 -5 -3 6 -4
first over	13 1 0 -9 -1 -2 -1 -1 -6 8
first people	-1 -1 0 5 0 -1 -1 -3 10 -8
first police	-2 -1 0 10 0 -1 -6 -6 5 -1
first she	-3 -5 3 11 -5 -5 7 -6 0 6
first since	-1 2 2 5 -2 -3 -2 -5 -6 10
first the	-17 7 -1 -11 -5 4 22 21 -16 -7
first their	-1 4 -1 -11 2 4 3 7 -8 0
first there	5 3 1 5 -2 -2 -9 -10 2 8
first these	-3 8 3 -13 -5 -5 14 11 -5 -6
first they	-12 -5 4 17 0 -8 3 -7 -5 13
first this	0 26 10 -38 -5 -15 22 18 -18 0
first today	4 -8 -7 -2 -3 -5 21 12 -5 -7
first we	-2 -16 -7 12 -7 19 -1 -1 17 -17
first what	-1 5 0 4 0 1 -8 -6 -3 10
first when	-1 5 -1 6 -5 -1 -2 -9 6 3
first yesterday	5 -4 0 -2 0 0 0 0 -8 9
first you	-1 -1 -2 -7 4 1 3 8 -5 -5
form career	2 -6 -3 10 -3 -4 5 -3 18 -16
form career mixed	-1 0 0 -7 0 -1 10 8 -3 -5
form career unsaid	3 -5 -3 11 -2 -2 -3 -8 23 -15
form definition	26 -4 -7 -22 -5 1 13 12 -19 7
form definition direct	4 -2 -1 -12 -2 -5 18 15 -10 -6
form definition unsaid	24 -2 -6 -6 -2 7 -13 -9 -6 15
form first person	-19 -4 -10 2 -2 26 6 5 4 -10
form first person direct	-21 -6 -10 21 -6 24 0 -6 16 -10
form first person indirect	5 -6 10 -8 7 -8 0 2 -1 0
form first person mixed	1 0 -2 0 -1 5 -1 1 10 -9
form first person unsaid	-2 9 -6 -11 -2 6 5 8 -18 10
form future	-3 3 3 1 36 -11 -28 4 9 -13
form future direct	4 -3 -8 3 26 -7 -16 -3 3 0
form future indirect	-5 5 4 -2 8 1 -8 4 -2 -2
form future mixed	-2 -1 -2 -13 16 3 -2 15 -7 -7
form future unsaid	2 2 7 12 -14 -8 -1 -11 14 -3
form money	10 19 12 -9 -12 -1 -18 -8 -21 29
form money direct	-2 2 8 -9 -1 6 -3 3 -6 3
form money unsaid	12 5 10 -1 -9 -4 -11 -14 -7 21
form most	28 -12 -8 -24 -2 4 11 16 -13 -3
form most direct	-4 -3 -2 -11 2 7 11 19 -7 -12
form most indirect	30 -5 -3 -6 -2 -3 -12 -15 3 12
form most mixed	-3 -1 -1 -8 -2 -1 11 11 -3 -9
form negation	-25 -11 15 0 -4 18 7 10 -21 11
form negation direct	-8 -14 9 -8 4 10 9 11 -7 -4
form negation mixed	-4 -7 0 -9 0 11 9 16 -9 -5
form negation unsaid	-7 7 2 18 -6 -9 -8 -15 -6 21
form passive	-17 5 19 8 27 -18 -24 0 -7 6
form passive direct	-5 -5 -1 -15 9 16 2 18 -8 -11
form passive indirect	-2 12 1 15 2 -10 -18 -14 8 6
form passive mixed	-5 9 -3 0 1 -4 2 2 0 -1
form passive unsaid	-4 -11 23 9 15 -18 -13 -7 -6 13
form perfect	21 13 -21 35 -16 -22 -10 -33 4 28
form perfect direct	-6 7 -3 12 -5 -2 -3 -10 -2 11
form perfect indirect	7 -2 -3 19 -11 -9 -2 -18 1 18
form perfect unsaid	21 3 -13 0 -1 -10 -2 -3 4 0
form perhaps so	-6 -8 -1 13 3 -3 1 -3 1 2
form perhaps so indirect	-4 -4 -3 9 2 -1 2 0 -2 2
form possibility	-6 8 -11 2 14 -7 -1 9 2 -11
form possibility indirect	-4 6 -4 -5 10 -1 -3 16 -7 -9
form possibility mixed	1 -3 -1 7 -3 -2 2 -8 3 6
form possibility unsaid	-10 7 -5 2 10 -2 -3 7 3 -10
form progressive	-5 -3 -10 50 -8 -14 -9 -35 27 8
form progressive direct	-1 -1 -3 2 -1 1 4 6 20 -27
form progressive indirect	-1 -2 -5 20 -2 -9 -4 -15 4 11
form progressive unsaid	1 0 -1 23 -10 -5 -7 -23 0 24
kind direct	-18 -20 -7 2 -6 7 45 24 -13 -12
kind indirect	-5 4 -2 14 4 10 -28 -6 -27 32
kind mixed	-9 -4 -10 -25 6 10 33 40 -27 -12
length 0	4 -16 -2 9 4 -23 26 7 -2 -5
length 1	-7 -17 -9 14 -4 8 15 8 0 -9
length 2	21 -15 -13 10 -2 24 -25 -5 2 2
length 3	-1 -5 -7 13 -6 0 5 -2 -5 6
length 4	-14 10 -2 8 -2 5 -5 1 -7 5
length 5	0 12 15 7 -1 -18 -15 -19 -4 23
length 6	-11 11 -1 6 -7 -7 9 3 11 -14
names 0	-4 -6 -7 -11 -11 10 25 23 -17 -10
names 1	-6 -10 -5 -3 4 4 15 14 -15 -1
names 2	6 4 7 4 4 -20 -5 -5 -14 18
names 3	-10 -10 -4 29 0 2 -7 -10 14 -4
names 4	4 2 -11 46 -17 -8 -17 -30 27 2
pair " an	-1 -1 -1 -11 -1 1 16 13 -6 -7
pair " with	0 -1 0 -1 2 8 -8 2 -2 -1
pair $ NUMBER	8 4 -7 3 -7 1 -3 -5 -8 12
pair % of	18 -1 -1 -6 -4 -4 -4 -8 -4 12
pair NUMBER "	-4 0 0 6 -1 0 0 -2 11 -8
pair NUMBER %	23 -2 -1 -10 -1 -2 -5 -9 -6 15
pair NUMBER NUMBER	-2 -4 -2 10 1 -1 1 1 23 -23
pair NUMBER billion	14 1 -4 -5 -2 -3 -1 -2 -4 7
pair NUMBER euros	-9 -1 15 -3 -3 0 0 -1 0 1
pair NUMBER inches	-3 -1 -1 -6 10 -1 -1 10 -2 -8
pair NUMBER members	8 0 -1 -7 0 -1 -2 -2 -1 2
pair NUMBER miles	10 2 -1 -5 -3 -2 -3 -6 0 6
pair NUMBER million	8 0 -3 4 -4 -1 -2 -5 -5 10
pair NUMBER months	9 0 -1 -5 -3 0 0 -2 1 0
pair NUMBER pm	5 -1 1 -8 4 0 0 4 4 -7
pair NUMBER trillion	10 -1 0 -2 -5 -1 -2 -6 -1 7
pair YEAR and	5 -4 -7 9 -3 -1 -1 -7 12 -5
pair a "	1 -1 -2 10 -2 -5 -1 -7 -3 10
pair a different	-1 -1 5 3 -1 2 -6 -5 14 -9
pair a five	-2 -1 0 -2 0 0 5 5 -9 4
pair a key	-1 0 0 -2 0 0 5 4 4 -9
pair a little	10 -1 0 -6 -2 2 -4 -4 -3 7
pair a magnitude	-10 5 0 6 0 0 -1 0 -5 5
pair a major	-6 -4 -2 1 -1 -1 9 8 -2 -6
pair a new	-6 -2 -2 -3 10 -1 5 9 -4 -6
pair a range	0 -1 0 5 -1 0 0 -3 10 -7
pair a solution	0 -1 -1 -5 -1 10 -5 4 -3 -2
pair a terrorist	4 0 0 2 -1 -1 -3 -5 -2 8
pair a third	-8 -1 8 3 0 -1 -1 -1 -1 2
pair able to	-6 7 -4 -4 4 -3 4 6 -10 5
pair about the	-2 3 0 2 -4 1 0 -3 13 -11
pair across the	3 1 -1 0 -4 1 1 2 6 -8
pair administration s	-4 3 -1 -7 -1 -1 11 7 -4 -3
pair after the	0 -2 -2 10 -2 -2 -3 -9 10 -2
pair age of	-9 -1 0 8 2 0 0 0 -6 5
pair al manar	-4 9 -2 -3 -1 -3 -1 0 -5 7
pair along with	-7 0 -3 10 0 -1 -1 -1 8 -6
pair although the	4 -3 -4 -2 2 -1 2 4 -8 4
pair an "	-1 -1 0 -7 -1 -1 9 9 -5 -6
pair and NUMBER	11 -3 3 -7 -1 -1 -3 -5 -5 9
pair and a	-11 2 6 -2 3 -3 3 5 3 -9
pair and has	12 -3 0 -5 0 0 -4 -4 -5 8
pair and its	6 3 -1 -5 1 -1 -2 1 -11 10
pair and not	0 0 6 7 0 -5 -9 -13 -2 15
pair and others	-4 -1 0 9 -2 -1 -3 -4 7 -5
pair and our	-3 -4 -1 -3 6 -2 5 7 3 -9
pair and the	-6 -3 4 -8 7 11 -6 10 -8 -2
pair and were	-1 -1 -1 -4 0 -1 6 5 -8 2
pair and will	4 3 -9 4 -11 5 3 -5 11 -6
pair anniversary of	-5 -1 -1 10 0 -1 -3 -3 14 -10
pair approximately NUMBER	13 -1 0 -9 0 -1 -1 -1 1 1
pair are expected	-1 -1 0 -9 12 0 0 14 -8 -6
pair are not	1 5 -2 -10 -2 1 11 10 -2 -8
pair are now	-5 -1 0 10 0 0 -3 -5 9 -4
pair areas of	-2 2 -1 -8 2 -4 11 10 -2 -9
pair around NUMBER	12 -2 -2 -7 -2 -1 -1 -4 -4 7
pair as "	-1 -2 -3 1 -1 -2 9 4 2 -5
pair as a	-4 2 -2 -1 1 -1 6 4 12 -16
pair as part	-3 -2 -1 8 2 -2 -3 -4 8 -4
pair as the	-2 7 -5 -9 6 6 -1 9 -12 2
pair as we	0 4 0 -6 0 -6 9 1 -1 0
pair as well	-7 -2 -3 13 -2 2 -1 -5 8 -4
pair at NUMBER	1 -3 -1 9 -2 -1 -1 -2 7 -4
pair at the	4 -1 2 6 -1 -1 -10 -9 3 6
pair attack on	-4 -1 0 4 0 -1 3 1 8 -9
pair attack the	0 0 0 1 0 0 0 0 9 -8
pair australia and	-1 0 8 -10 0 0 4 5 -5 2
pair away from	-2 9 -1 -6 3 -2 -3 0 0 0
pair barack obama	4 -2 -2 -5 -2 5 -1 4 -10 6
pair be in	4 -3 0 9 -7 -4 -3 -11 7 4
pair be presented	-1 0 -4 9 -2 -1 0 -3 8 -5
pair be required	0 -1 5 2 -7 -1 -1 -7 -3 10
pair be the	8 5 -4 -15 6 5 -6 2 -3 1
pair before the	-3 5 0 0 -2 -1 -1 -3 9 -6
pair behalf of	6 -1 4 -7 -5 -4 4 -2 -8 10
pair between the	-5 -2 -2 7 0 -1 1 -2 11 -9
pair both nations	5 5 0 -11 0 0 1 0 -6 5
pair both the	2 -3 0 -12 0 10 2 11 -7 -4
pair by a	-2 6 4 -3 -1 1 -4 -3 -7 10
pair by the	8 -14 5 2 3 3 -7 0 10 -10
pair can be	-3 -3 1 -7 8 7 -2 10 -1 -9
pair can t	0 0 0 -4 -6 8 2 3 -1 -1
pair coming days	-1 -1 0 7 -4 0 0 -5 11 -7
pair commitment to	-4 -1 -3 -6 1 1 11 9 0 -10
pair company s	3 3 -1 -9 6 0 -2 5 -8 3
pair contingency plans	0 0 0 7 -1 -5 -3 -7 11 -3
pair control of	0 0 0 2 0 0 -1 -1 -9 10
pair could be	-2 -3 2 -6 13 -2 -2 9 -4 -6
pair could have	-6 -1 0 12 -2 0 0 -3 0 4
pair country "	-1 -1 0 1 9 -1 -6 0 3 -2
pair cuba has	11 0 0 -10 0 0 0 0 -4 5
pair days of	7 2 0 -8 0 0 0 0 1 -1
pair decision to	0 3 -1 -5 -3 8 -1 3 -5 2
pair demonstrates the	0 -1 -2 -5 0 -3 10 5 -2 -3
pair despite their	0 -1 -1 9 -3 -1 -4 -8 1 7
pair did not	-5 2 0 7 -2 -3 1 -2 -7 9
pair discussed the	-1 0 0 6 0 -2 -1 -5 9 -5
pair district court	-1 -1 9 -6 0 -2 -1 -1 0 1
pair do not	3 4 4 -18 1 7 -1 7 -6 -2
pair does not	-2 -2 3 8 -2 1 -8 -8 -4 12
pair due to	3 10 -3 -3 -6 -2 1 -6 -1 7
pair efforts to	-3 -3 -1 10 2 -3 -4 -8 11 -4
pair end of	2 -3 -1 -5 14 -1 -3 9 3 -12
pair equal pay	-3 10 0 -6 0 0 0 0 4 -3
pair european union	10 -1 4 -8 -1 0 -3 -5 -2 6
pair executive order	0 0 4 2 -1 -1 0 -4 -7 12
pair expected to	-1 2 -5 -22 28 -1 -2 28 -16 -12
pair failed to	-2 -1 -1 11 -1 -3 -3 -8 -6 15
pair families and	0 -1 -1 -10 0 -1 15 11 -5 -6
pair february NUMBER	-5 -1 0 8 0 -2 -2 -4 2 0
pair fine of	-4 0 9 -2 0 0 0 0 -2 2
pair fired at	1 -1 0 0 0 0 0 -1 -8 9
pair first time	25 -2 -1 -15 -1 -3 -3 -5 -6 12
pair for a	-4 -1 0 -7 -2 1 11 12 9 -21
pair for all	-4 -1 2 -7 -3 6 9 9 -1 -8
pair for example	1 -1 8 -5 -5 4 -2 -3 -4 6
pair for his	0 3 -1 -8 4 -3 4 1 0 -1
pair for our	0 0 -1 -4 2 8 -5 5 -3 -2
pair for over	10 0 0 -9 0 0 0 0 -2 2
pair for the	-3 -3 0 0 -3 3 8 3 7 -9
pair france and	6 0 0 -5 0 0 0 0 -8 8
pair from other	12 0 0 -8 0 -1 -2 -2 -1 3
pair from the	2 9 -5 14 -7 -4 -10 -13 9 3
pair george bush	8 0 0 -6 0 0 0 0 2 0
pair going to	-1 5 -1 -2 9 -1 -6 2 3 -5
pair had a	4 7 0 -9 0 2 -2 -2 7 -6
pair had been	6 0 -4 6 -2 -2 -3 -8 -1 9
pair has a	0 -3 -1 4 0 -1 1 0 9 -10
pair has been	-8 -1 -3 14 -3 2 2 0 6 -6
pair has to	1 -1 8 -7 0 0 -1 -1 6 -6
pair have a	2 -1 -2 -8 0 10 -2 8 -4 -4
pair have been	3 5 0 -19 1 2 7 12 1 -12
pair have died	11 -5 0 -7 0 0 0 0 4 -3
pair have no	-1 -1 -1 -13 -2 8 9 14 -4 -10
pair have not	0 2 0 5 0 -2 -1 -4 10 -6
pair he is	-2 -1 -1 10 4 -2 -6 -6 3 3
pair he was	3 0 -2 -10 2 3 4 7 -13 6
pair he will	-1 -2 8 2 -2 -2 -3 -12 5 8
pair held a	-3 0 0 5 0 0 -1 0 15 -14
pair history of	-4 -1 -1 3 0 0 3 2 10 -12
pair i can	-1 -1 -1 8 -5 3 -4 -5 9 -2
pair if the	-6 3 7 -9 10 0 -1 10 -6 -4
pair if they	-6 -1 12 0 -4 1 -1 -2 1 2
pair importance of	-1 -2 -1 -1 -1 10 -5 3 1 -5
pair in NUMBER	1 -2 0 2 1 0 -1 -1 9 -8
pair in YEAR	10 3 -5 -14 10 -3 -1 7 -11 4
pair in afghanistan	5 -1 -1 -8 -1 9 -1 4 -2 -3
pair in any	-1 -1 0 9 -5 -2 -3 -7 -3 10
pair in gaza	0 -1 -1 -5 -1 -2 9 6 -4 -2
pair in his	-5 0 -4 7 1 -5 4 0 -12 11
pair in order	1 -4 1 2 -4 10 -6 1 4 -4
pair in south	10 3 0 -17 0 4 0 3 -1 -2
pair in support	4 -1 -1 -11 0 10 0 10 -6 -3
pair in syria	3 -1 -1 8 -1 -6 -4 -10 13 -3
pair in that	-1 -1 0 -5 0 -1 9 7 1 -8
pair in the	4 -14 11 0 1 7 -9 -3 0 3
pair international space	-4 0 0 -1 0 6 0 5 3 -10
pair into a	2 4 -1 -5 1 -1 2 5 -8 4
pair into the	-3 -8 -5 14 5 1 -6 -4 8 -5
pair iran and	2 -2 -2 -5 -1 5 2 7 2 -8
pair iran s	0 -4 -1 11 -2 -2 0 -6 -13 18
pair is "	1 -4 -3 8 5 -2 -5 -4 6 -2
pair is a	1 3 -3 -10 -4 -1 15 11 -3 -8
pair is also	1 1 -5 8 1 -1 -7 -9 8 0
pair is due	-2 -6 0 13 -3 0 0 -5 4 2
pair is expected	2 -2 -4 -10 14 0 -2 10 -7 -4
pair is no	-2 1 4 7 -2 -3 -5 -6 -7 13
pair is not	-4 0 -5 9 -10 3 6 2 19 -21
pair is only	-1 9 0 -4 0 -1 -3 -5 0 3
pair is part	-3 -1 0 6 0 0 -2 -3 9 -7
pair is set	-6 -2 -1 14 -4 -1 -2 -8 8 0
pair is the	12 3 5 -5 -6 -8 -1 -11 -4 14
pair is too	-3 4 -4 -7 -5 -1 12 13 -6 -7
pair is unacceptable	-3 0 -1 -1 -1 9 -2 3 -1 -1
pair isil has	10 -2 -1 -7 0 -2 2 0 -1 1
pair it is	3 4 12 -15 -2 -7 4 0 5 -5
pair it s	-1 -10 -2 -6 7 2 11 13 1 -13
pair it was	-1 4 -2 11 -3 0 -6 -4 -3 6
pair it will	3 14 -9 -17 6 -2 6 13 -9 -3
pair its own	-2 3 4 -1 0 1 -5 -6 -6 12
pair join the	-1 0 0 -9 10 4 0 11 -5 -5
pair july NUMBER	-6 -4 0 11 -1 0 0 -2 16 -13
pair known for	2 -6 -2 8 0 -1 -3 -4 10 -6
pair last week	4 2 5 -10 0 0 0 0 0 0
pair last year	9 -5 -2 -8 -2 -1 7 4 -12 7
pair level of	0 1 6 -10 2 -4 2 2 -7 5
pair loss of	-1 8 0 -3 0 -2 -1 -2 -1 3
pair magnitude NUMBER	-8 0 0 8 0 0 0 -1 -4 4
pair majority of	9 -1 0 -6 0 0 -1 -1 -1 2
pair many people	0 3 0 8 0 -4 -7 -9 2 6
pair marked the	-5 -1 -1 7 0 0 -3 -2 9 -8
pair meeting in	-1 0 0 5 0 0 -1 -3 9 -6
pair members of	10 -3 2 -9 2 -2 -2 -1 2 -1
pair millions of	-3 10 0 -5 0 0 -1 -1 0 0
pair minister for	0 0 0 5 0 -1 -2 -4 -6 11
pair mission in	-3 -1 0 4 0 5 -3 0 9 -9
pair more than	-11 8 3 -4 -2 0 6 5 0 -5
pair most of	7 0 -1 -8 3 0 -1 2 -5 3
pair near the	-3 -1 0 8 0 0 -2 -3 12 -8
pair need to	1 -3 9 -12 -1 9 -5 5 -7 2
pair needs to	-3 -3 -1 -4 -1 17 -7 9 -2 -6
pair new york	9 -2 -1 -4 0 -1 -2 -3 -1 4
pair north korea	6 -2 -2 -7 -4 5 3 5 -10 5
pair not been	-2 9 -1 -5 -1 -1 -2 -2 -5 7
pair not yet	0 -1 0 9 -6 0 0 -7 8 -1
pair number of	8 -1 -1 -2 1 -1 -3 -5 -1 5
pair of NUMBER	14 -1 6 -13 2 -2 -7 2 -14 12
pair of all	-1 -3 -1 4 -4 -3 5 0 -8 9
pair of his	-1 0 -1 11 2 -2 -7 -8 1 7
pair of international	3 2 9 -8 0 3 -8 -6 -4 9
pair of its	-2 -1 5 10 -3 -3 -5 -10 8 2
pair of nuclear	-1 -1 -1 -4 0 4 5 9 0 -9
pair of our	-3 0 -2 -3 0 -9 18 6 -7 2
pair of such	0 -2 -1 0 -2 8 -3 1 6 -6
pair of terrorism	9 -1 -1 -4 -1 -2 -2 -3 -1 3
pair of the	-10 18 -12 4 -4 11 -7 -3 18 -15
pair of these	2 1 0 -6 -5 8 2 5 -1 -3
pair of this	-1 -6 -2 -5 4 6 5 10 -6 -4
pair of those	-2 0 0 -3 -1 0 9 6 0 -5
pair of up	12 -6 -1 -6 0 0 0 0 -2 2
pair off the	-4 -3 -1 8 -1 -2 -3 -3 -1 3
pair on behalf	6 -1 4 -7 -5 -4 4 -2 -8 10
pair on saturday	-1 -1 -1 7 -4 0 0 -5 -7 10
pair one of	-10 -4 -2 16 -6 4 4 -2 8 -6
pair operating system	0 -1 -3 -6 9 0 0 10 -6 -4
pair other changes	0 -6 0 9 0 0 0 -1 7 -6
pair other sites	8 0 0 -5 0 -1 -1 -2 -1 2
pair our two	-3 -1 -1 7 0 0 -3 -2 9 -8
pair out for	0 0 0 7 0 -1 -5 -7 11 -3
pair over NUMBER	17 -7 -2 -6 -1 0 0 -2 -2 4
pair part of	-6 -4 -2 11 -4 1 5 -2 17 -15
pair partnership and	-2 -1 0 -7 0 0 11 10 -5 -7
pair party and	-2 -2 -1 9 -1 -2 -2 -4 -2 6
pair party of	-1 -1 -1 8 -1 -4 -5 -7 -6 13
pair party s	0 -1 -1 0 0 0 3 2 7 -10
pair passed with	9 0 0 -8 0 0 0 0 -1 1
pair people and	-2 8 0 -2 0 -1 -3 -5 2 4
pair people are	8 -2 -1 1 -3 -3 -4 -9 -1 10
pair people have	12 -7 0 -5 -1 -1 1 -2 5 -4
pair people to	-1 1 -3 -4 2 -4 8 6 -5 0
pair per hour	10 -6 -1 -7 4 0 -1 3 -2 -1
pair person to	12 -1 -1 -8 -1 -1 -3 -3 -5 7
pair place in	-3 -1 0 -3 -3 13 -3 8 0 -8
pair plan would	8 -1 -1 -3 -1 0 -1 -4 -2 6
pair political system	0 0 0 6 0 -2 -1 -6 9 -2
pair president george	8 -2 -4 -5 -2 0 0 -1 -2 2
pair process and	0 -1 0 7 -3 0 -1 -6 10 -4
pair public places	-3 0 10 -5 -1 0 -1 -2 0 2
pair published in	1 -1 -1 1 3 -2 -3 1 9 -9
pair range of	2 -1 0 2 -1 -1 2 -1 10 -9
pair reflecting the	0 11 0 -4 -1 -4 -4 -6 2 3
pair related to	-4 10 -1 -2 -2 -1 -3 -4 -5 9
pair required to	-5 0 9 3 -6 -1 0 -5 -2 8
pair resources to	5 -1 0 2 -2 -2 -2 -5 -6 11
pair right to	-1 -1 13 -2 0 -5 -2 -7 -1 8
pair rights for	-6 -1 -1 9 0 0 -2 -1 2 -1
pair risk of	-2 8 0 -7 0 2 -3 -1 -2 4
pair role in	-3 -2 -1 10 0 -1 -4 -5 1 3
pair role of	-1 9 0 -8 0 0 1 0 -3 3
pair round of	-4 0 -1 6 0 0 -2 -1 10 -9
pair s NUMBER	-9 0 0 10 0 0 0 0 2 -2
pair s and	-6 -1 0 9 0 0 -1 -1 1 1
pair s decision	-3 -4 -1 -6 0 0 13 13 -7 -7
pair s leading	12 -1 0 -5 -1 -1 -6 -5 -1 7
pair s plan	9 0 0 -6 -1 0 -1 -1 -3 4
pair s president	-3 0 -1 6 0 0 0 -1 11 -9
pair s the	-4 -2 -1 -4 9 -3 4 8 -3 -6
pair same sex	7 1 -1 -2 2 -2 -4 -3 -7 9
pair security council	7 -2 1 -8 9 -4 -2 3 -7 4
pair seen as	-1 0 0 -4 0 0 8 7 -5 -1
pair service members	-5 -1 5 -7 -1 0 9 7 -1 -5
pair set to	-6 -2 -1 14 -4 -1 -2 -8 12 -5
pair shut down	1 -1 -3 7 -3 -1 -1 -5 -4 10
pair since the	8 7 0 -7 -3 -2 -3 -4 -3 7
pair some of	2 5 -1 1 -3 -1 -1 -6 13 -7
pair south carolina	8 0 0 -8 0 0 0 -1 -5 5
pair space shuttle	3 0 0 -9 8 0 0 8 -9 1
pair space station	-5 0 -1 -2 1 6 0 6 3 -11
pair sponsor of	14 -1 0 -5 -1 -1 -6 -6 -1 7
pair state department	-4 0 -1 0 0 -1 5 5 8 -14
pair state sponsor	14 -1 0 -5 -1 -1 -6 -6 -1 7
pair states and	5 -5 -5 -4 3 -4 10 4 8 -11
pair states is	0 -2 9 -1 1 -4 -4 -6 -4 9
pair states of	-4 -2 -1 -7 5 2 5 11 -1 -11
pair states on	0 -1 0 2 0 0 0 -1 -8 9
pair stimulus package	-8 0 0 9 0 0 0 0 -1 1
pair support of	-2 -1 -1 -3 0 10 -3 7 -6 -1
pair supreme court	5 8 -3 -10 2 -3 1 -1 5 -4
pair talks with	-1 -1 0 2 2 0 0 1 -11 10
pair text of	0 0 0 6 0 -3 -1 -5 10 -5
pair th anniversary	-6 -1 -1 10 0 -1 -3 -3 14 -11
pair th district	-1 0 0 2 0 0 0 0 -9 9
pair that a	6 -1 0 -11 0 -1 10 8 -8 0
pair that have	-8 -1 0 8 0 0 0 0 5 -5
pair that it	2 -2 5 -10 6 1 0 5 -4 0
pair that people	-1 10 -1 -6 0 -4 0 0 -5 2
pair that s	0 -1 0 -10 6 4 3 11 -6 -4
pair that they	-1 3 7 -1 0 -4 -3 -4 9 -5
pair that this	2 -1 0 11 0 -4 -6 -12 8 3
pair that we	-2 3 -3 10 -6 -3 -1 -8 -5 13
pair that will	-3 0 -3 13 -5 3 -5 -7 0 6
pair that would	-3 -1 -3 10 0 -1 -3 -6 4 2
pair the "	-4 10 -1 -13 -1 -4 13 13 -4 -8
pair the YEAR	-8 1 5 2 -1 0 2 -2 8 -7
pair the american	-5 -1 -2 -7 2 3 9 10 -6 -5
pair the area	-1 0 0 5 0 0 -2 -3 9 -6
pair the australian	1 6 4 -9 0 -1 -1 -2 -8 9
pair the ban	-1 -1 -4 12 -1 -1 -4 -6 -5 10
pair the campus	1 -1 0 5 0 -1 -5 -6 -3 9
pair the city	-6 -5 -1 12 -1 0 -2 -3 8 -5
pair the coming	-1 -1 0 7 -4 0 0 -4 10 -8
pair the committee	0 0 0 8 -3 0 -5 -6 11 -4
pair the company	2 -2 -2 -9 8 0 3 10 -6 -5
pair the country	-3 1 0 -1 4 -2 2 1 -10 7
pair the crew	-5 -1 -1 11 -3 0 -1 -5 3 2
pair the crucifix	0 -1 0 -6 -1 -1 9 6 -3 -4
pair the death	-4 4 -1 -6 4 5 -2 5 8 -13
pair the decision	-5 15 4 -8 -7 4 -2 -5 8 -3
pair the device	-2 -4 -4 -5 9 0 3 10 -2 -9
pair the district	10 -1 -1 -7 0 0 0 0 0 0
pair the election	-4 -1 -2 -5 2 3 6 9 -5 -4
pair the end	1 -3 0 -3 11 -2 -2 8 4 -11
pair the equal	-3 5 6 -10 0 -2 2 0 1 -1
pair the eu	-1 -6 -2 6 -1 9 -6 2 3 -6
pair the european	8 0 1 -3 -1 -3 -4 1 -8 7
pair the final	-1 -3 0 6 0 0 -1 -2 10 -8
pair the first	25 -3 -6 10 -4 -4 -17 -26 10 15
pair the florida	-1 -2 -1 -8 3 5 4 12 -10 -2
pair the french	4 -1 0 -7 5 0 0 3 -9 6
pair the game	-3 -1 -1 3 5 -2 -3 3 7 -10
pair the global	1 0 -1 -4 3 -1 4 9 -2 -7
pair the head	-3 -1 0 6 0 0 -1 -1 -7 9
pair the house	9 -2 5 -10 -3 6 -5 -1 -3 5
pair the importance	-1 -2 -1 -3 0 11 -4 5 -2 -4
pair the internet	-3 1 -1 1 5 0 -2 2 7 -9
pair the iss	3 -1 -1 5 -7 0 0 -6 8 -2
pair the leak	0 -1 0 5 0 -1 -3 -4 8 -4
pair the london	8 0 0 -8 0 0 0 -1 -4 4
pair the mission	5 -1 0 -10 2 6 -3 5 -8 3
pair the most	0 -2 -1 -6 -1 -2 12 10 -6 -4
pair the need	3 -3 -2 -9 3 10 -5 8 -5 -3
pair the netherlands	-1 -2 -1 7 -4 0 0 -4 -7 10
pair the new	-6 2 -3 6 4 -5 -1 -1 -10 11
pair the number	8 -1 0 -11 3 0 0 2 -6 4
pair the ongoing	-3 -2 0 -3 -1 10 -3 6 1 -7
pair the past	-3 8 -1 -11 -1 0 8 9 -10 1
pair the people	-3 0 -3 -4 -5 7 6 9 -1 -8
pair the plan	6 -1 0 -9 -2 5 0 4 5 -9
pair the plane	-4 -2 0 9 0 0 -2 -5 7 -1
pair the policy	-1 0 10 -8 3 -3 -2 -1 -7 7
pair the president	-2 -5 3 1 0 -4 5 3 6 -9
pair the reactor	2 -3 0 7 -4 -1 -2 -6 -3 9
pair the regime	3 -1 0 5 0 -2 -3 -6 -6 11
pair the report	-1 5 0 0 0 -1 -1 -2 8 -5
pair the same	5 3 -2 -5 -2 3 -1 0 -10 9
pair the security	9 -1 -1 -8 3 -2 2 2 -4 1
pair the silence	-4 0 0 5 0 0 0 0 9 -8
pair the situation	-4 5 -1 10 -6 -1 -2 -5 8 -4
pair the state	-9 -2 15 1 0 -2 -4 -4 0 5
pair the storm	-4 5 0 -11 10 4 -2 12 -8 -4
pair the supreme	-3 9 -2 -6 2 -2 1 0 8 -8
pair the taliban	3 9 -1 -9 -1 -1 -1 -1 -1 1
pair the team	0 10 -1 -1 -7 -2 -1 1 -3 2
pair the text	0 0 0 6 0 -3 -1 -5 10 -5
pair the transfer	-1 3 9 -9 -1 -1 -1 0 -2 2
pair the u	11 -6 0 -18 4 5 6 10 -3 -7
pair the uk	-2 -3 -1 -3 7 -4 5 6 5 -10
pair the united	6 -4 2 -14 0 10 -1 5 -9 4
pair the us	0 -7 16 -1 2 -6 -4 -3 -2 6
pair the use	-3 -2 3 -8 1 3 4 5 -5 0
pair the violence	-1 0 -1 -2 -1 9 -5 3 -6 4
pair the white	0 -1 -1 8 -1 0 -3 -5 10 -4
pair the whole	-1 -1 -1 8 3 -3 -6 -6 -1 8
pair the world	10 4 -6 -12 10 2 -9 5 -8 3
pair there have	-1 -1 0 -2 0 0 6 5 5 -9
pair there is	0 8 3 7 -2 -5 -11 -15 -9 23
pair they are	-1 9 -1 2 4 -3 -8 -4 -1 5
pair they do	-4 7 6 -9 -1 0 -1 -2 -2 3
pair they have	2 -1 -1 -11 -1 1 11 13 -4 -10
pair they re	0 -2 -2 -6 4 -1 8 9 -4 -5
pair this bill	-1 -2 -3 -2 -2 -3 9 2 2 -3
pair this morning	-2 -1 0 10 -6 2 -4 -6 -2 7
pair this year	-3 -3 -3 -1 9 -2 2 11 -10 -2
pair thousands of	-5 -2 -1 15 0 -2 -2 -3 -3 6
pair threat to	-1 -1 0 -4 -1 -2 9 5 -1 -4
pair through a	-3 3 0 5 0 -2 -5 -5 -5 8
pair throughout the	-3 -2 -2 9 0 -2 -4 -5 16 -12
pair time that	10 -1 0 -9 0 5 -2 2 -9 7
pair time to	-1 -1 -2 -2 -1 12 -6 3 -1 -2
pair to $	11 -1 -2 -3 -4 0 0 -6 -2 7
pair to NUMBER	13 -9 -4 -5 3 -1 1 2 -3 1
pair to a	-8 4 -1 15 -2 -2 -5 -9 11 -2
pair to act	-2 -1 -2 -2 0 10 -5 5 0 -6
pair to address	-1 -1 0 4 0 0 -1 -2 11 -9
pair to be	7 4 -5 -14 5 13 -9 3 -5 3
pair to become	0 2 0 -7 5 0 2 9 -6 -3
pair to bring	-5 -1 -1 10 0 -1 -2 -3 12 -8
pair to conclude	-2 -5 0 1 -1 0 7 4 5 -8
pair to continue	-1 0 -1 -6 5 -1 5 8 -5 -4
pair to defeat	0 -1 0 8 0 -5 -3 -8 12 -3
pair to defend	-2 -4 -2 -3 -1 3 5 9 -7 -3
pair to do	2 -2 2 -11 1 3 5 9 -10 1
pair to escape	-1 -1 0 5 0 -1 -2 -4 -5 8
pair to get	1 6 -2 -8 2 4 -4 3 -1 -2
pair to have	8 1 10 -12 -1 -8 2 -3 -17 21
pair to hold	0 -1 4 2 -1 1 -4 -5 9 -4
pair to join	-3 -1 0 -8 6 4 3 13 -1 -12
pair to open	-1 -1 0 5 0 0 -3 -4 8 -5
pair to pay	-6 -3 2 9 -5 3 -3 -4 3 1
pair to provide	-3 9 -4 -1 -6 6 -5 -1 -3 4
pair to remove	-4 4 0 2 -1 0 0 -1 -8 10
pair to sit	-4 6 0 1 -1 0 0 -1 9 -8
pair to the	11 2 14 -8 -13 -8 1 -7 3 5
pair to work	1 -1 -1 5 4 -3 -5 -4 11 -8
pair took off	-1 2 0 1 0 0 0 -1 -8 10
pair tropical storm	3 13 -3 -5 -4 -3 -3 -3 7 -5
pair trying to	-3 -2 -1 10 -2 -2 -1 -5 5 0
pair u s	9 -11 1 7 4 -6 -4 -11 -2 13
pair understand the	0 0 0 -7 1 10 -4 7 -5 -2
pair united kingdom	7 -5 -2 4 -1 -4 -5 -6 -4 8
pair us $	10 5 -3 -7 -1 -1 -3 -3 -2 4
pair usd NUMBER	12 -1 0 -3 -5 -1 -2 -8 -1 9
pair vote in	-1 -1 0 7 -3 -3 -2 -7 10 -3
pair want to	-2 -1 0 1 0 -3 7 8 -3 -5
pair was "	-2 -2 -1 -13 -3 5 15 14 -3 -11
pair was NUMBER	9 0 -1 -8 0 0 -1 -1 10 -9
pair was a	1 -4 -2 -4 -2 -4 14 12 -14 2
pair was made	-2 -1 -1 5 0 0 -2 -2 8 -7
pair was shot	-1 -1 0 2 0 0 -1 -1 -8 9
pair was the	20 2 -1 -13 -1 -1 -6 -6 -8 14
pair we are	1 -5 -3 1 -6 -5 17 6 2 -8
pair we can	-4 3 -1 -8 16 -1 -3 7 -6 -2
pair we cannot	-1 5 -1 -8 -1 10 -4 5 -4 -2
pair we do	0 0 -1 0 0 8 -4 1 2 -4
pair we have	3 2 -1 1 -7 -8 10 -4 2 2
pair we need	-1 -1 -1 -8 0 14 -3 11 -4 -6
pair we will	0 0 0 -5 9 -2 -1 4 -1 -2
pair well as	-5 -5 -3 14 0 3 -8 -8 15 -7
pair were injured	10 0 0 -9 0 0 0 -1 -4 4
pair were killed	13 0 0 -10 0 0 -1 -2 -3 5
pair what we	-1 -2 0 7 0 7 -12 -5 -4 9
pair when he	-2 0 0 -5 0 -1 9 9 0 -9
pair where the	-5 -6 10 3 -1 0 0 -1 1 1
pair which has	5 -2 -1 -9 0 0 5 7 -4 -3
pair white house	0 -1 -1 8 -1 0 -3 -5 11 -5
pair who are	-2 -1 -1 10 -2 -1 -5 -7 13 -6
pair who have	-1 -4 -1 -6 1 9 3 13 -4 -10
pair will be	12 -3 10 22 -29 -2 -9 -25 15 10
pair will continue	1 -1 0 -9 4 6 -3 8 -6 -2
pair will help	0 10 -1 -6 -2 -1 0 4 -1 -3
pair will increase	-2 10 -2 -3 -4 0 0 -3 -3 5
pair will not	-3 -4 0 -15 21 -1 -1 15 -7 -9
pair with a	-3 11 -1 -3 -1 -2 -2 -3 4 -1
pair with the	-4 1 3 17 -14 8 -10 -15 3 12
pair women in	3 6 -3 -9 -4 -1 7 4 -6 3
pair women s	-2 -3 -1 8 -4 0 3 -2 9 -6
pair won the	0 -2 -1 3 -1 -2 -2 -4 -7 9
pair world s	16 -1 -1 -7 2 -3 -8 -6 -7 13
pair worried about	0 -1 0 6 -2 -1 -2 -7 11 -3
pair would be	0 -7 2 -13 8 -5 14 12 -6 -6
pair would have	-2 -2 -3 -6 7 5 -2 9 -3 -5
pair yet known	0 -1 -1 11 -7 0 -1 -9 12 -2
place 1	-9 -18 -2 33 7 0 -11 -5 -10 15
place 2	0 -8 11 22 -23 -6 6 -9 4 5
place 3	-2 6 -28 10 -4 -9 17 7 1 -11
rule cause	-9 101 -10 -43 -14 -2 -22 -8 -15 23
rule cause direct	2 -3 -2 -2 6 3 -4 8 -6 -2
rule cause indirect	-8 24 -4 -4 -6 -2 -1 1 -2 2
rule cause unsaid	-3 72 -2 -35 -9 -7 -15 -16 -4 19
rule demand or duty	-20 -19 23 -47 -22 120 -36 51 -13 -38
rule demand or duty direct	-6 -6 13 -8 -3 31 -22 3 -7 5
rule demand or duty indirect	-9 -4 -5 -30 -11 60 -2 44 -15 -29
rule demand or duty mixed	-4 -5 4 -5 0 18 -11 1 8 -9
rule demand or duty unsaid	-2 -6 11 -3 -9 11 -2 2 3 -5
rule for or against	-2 1 -11 -11 -7 36 -7 13 -1 -12
rule for or against direct	4 3 -1 2 -1 -8 1 -11 0 11
rule for or against indirect	3 0 3 1 -5 7 -10 -5 8 -3
rule for or against mixed	-4 -3 0 7 -5 7 -7 -7 11 -4
rule for or against unsaid	-5 -1 -12 -22 1 30 8 35 -21 -15
rule future	-8 -6 -11 -22 97 -18 -34 36 -16 -20
rule future direct	10 -11 -11 -5 21 0 -6 -5 -5 10
rule future indirect	-7 13 -7 -16 28 0 -10 21 -6 -15
rule future mixed	-4 0 -3 2 18 -5 -9 -3 8 -5
rule future unsaid	-6 -9 10 -3 32 -14 -10 24 -13 -11
rule law or duty	-14 -24 104 -32 -22 15 -26 -15 -16 31
rule law or duty direct	-2 -5 14 0 1 6 -13 -4 -7 10
rule law or duty indirect	-6 -5 29 -17 -8 16 -7 10 -7 -3
rule law or duty unsaid	-4 -11 56 -17 -13 -3 -8 -18 -10 27
rule plain cause	-6 49 -7 -29 -1 -3 -3 -3 6 -3
rule plain cause indirect	-2 -5 0 -1 5 -1 4 6 4 -9
rule plain cause mixed	-1 11 -1 -6 -2 1 -1 0 -6 6
rule plain cause unsaid	-1 43 -6 -27 -3 -2 -7 -11 11 0
rule rank or first	58 -10 -2 -39 -6 -2 0 0 -27 26
rule rank or first direct	9 -2 -2 -9 -3 1 8 7 -4 -3
rule rank or first indirect	15 -4 -2 -5 1 0 -7 -8 -1 9
rule rank or first mixed	10 -2 -1 -5 -2 -1 0 -1 -3 3
rule rank or first unsaid	26 -2 2 -21 -4 -1 -3 -1 -20 20
rule rate or comparison	37 5 -7 -21 -5 -6 -4 -5 -18 23
rule rate or comparison direct	-4 4 -1 -10 5 2 4 13 -1 -12
rule rate or comparison indirect	19 -2 -2 -7 -5 -3 2 -3 0 3
rule rate or comparison unsaid	19 4 -3 -2 -3 -4 -9 -11 -17 29
rule share or average	36 -6 -4 -15 -4 2 -8 -10 -8 18
rule share or average indirect	23 -1 -1 -13 -4 -1 -2 -5 2 3
rule share or average unsaid	12 -4 -2 2 -2 0 -1 -4 -8 13
said by nobody	22 0 1 70 -25 -38 -38 -63 58 -2
signal accusation	-11 -10 10 24 -8 -6 -2 -12 -18 30
signal accusation indirect	-8 -3 8 11 -2 -6 -1 -6 9 -3
signal accusation unsaid	-6 -5 4 15 -4 -2 -5 -11 -22 32
signal cause	5 39 -10 -16 -12 -4 -1 -3 -3 6
signal cause indirect	-5 9 -2 2 -6 -1 5 5 1 -6
signal cause mixed	-1 11 -1 0 -5 1 -4 -5 -1 7
signal cause unsaid	12 18 -7 -15 -1 -3 -5 -8 0 8
signal comparison or superlative	33 -1 -3 -12 -18 -5 4 -10 -4 13
signal comparison or superlative direct	9 3 -1 -1 -8 -3 0 -7 3 4
signal comparison or superlative mixed	11 -1 -1 -6 -1 1 -3 0 -3 4
signal comparison or superlative unsaid	16 1 2 -5 -9 -7 1 -5 -9 14
signal deaths and violence	19 -2 -10 10 -1 5 -22 -11 -26 36
signal deaths and violence direct	0 -4 -4 9 -3 7 -7 -3 -1 5
signal deaths and violence indirect	0 5 -6 8 -6 0 -4 -4 -4 8
signal deaths and violence mixed	4 -3 -1 -8 5 2 2 7 -8 1
signal deaths and violence unsaid	14 -1 -1 3 1 -4 -12 -10 -12 22
signal hedge	10 -2 -1 0 -4 -2 -1 -6 0 6
signal legal act	7 -12 32 -6 -8 2 -15 -3 -24 27
signal legal act direct	2 -3 6 2 5 7 -18 -7 -2 9
signal legal act indirect	-4 8 12 -9 -3 -2 -4 5 -8 4
signal legal act mixed	-2 0 -3 -1 -5 -3 12 4 9 -13
signal legal act unsaid	10 -17 18 2 -4 -2 -6 -5 -21 27
signal not yet happened	-3 11 -8 -23 71 -22 -27 33 -16 -18
signal not yet happened direct	11 -9 -10 2 10 -4 -1 -9 0 8
signal not yet happened indirect	-9 16 -5 -8 21 -1 -14 18 -10 -8
signal not yet happened mixed	-4 1 -3 4 11 -5 -6 -6 10 -4
signal not yet happened unsaid	-1 3 8 -21 30 -13 -6 31 -16 -15
signal number	41 -6 0 -20 -9 0 -8 -8 -22 29
signal number indirect	12 -4 -3 1 0 1 -3 0 0 0
signal number unsaid	27 -5 4 -11 -8 -3 -4 -13 -18 31
signal opinion	-9 -3 -5 -34 -17 24 43 38 -20 -18
signal opinion direct	0 -2 5 -26 2 18 3 18 -25 7
signal opinion indirect	0 -1 -8 -11 -6 4 22 16 12 -28
signal opinion unsaid	-5 0 -2 8 -15 -4 16 -4 -4 7
signal own plan	-1 -4 -5 1 0 16 -7 -2 -3 5
signal schedule or ceremony	-10 -6 -5 37 -6 -1 -9 -16 43 -27
signal schedule or ceremony indirect	-1 -1 0 6 -3 0 0 -4 13 -9
signal schedule or ceremony unsaid	-8 -4 -5 24 -3 1 -4 -7 31 -24
signal war and weapons	12 6 1 3 -4 7 -25 -11 -18 29
signal war and weapons direct	10 -6 8 -5 3 1 -7 -4 -8 12
signal war and weapons indirect	11 4 -6 -9 2 4 -5 8 -16 8
signal war and weapons mixed	-2 1 -2 10 -2 5 -12 -8 1 8
source named	-22 -20 -12 -13 -9 29 44 40 -30 -11
source unnamed	-9 -3 -4 0 2 -1 15 19 -31 12
source unsaid	-3 4 -4 2 11 -3 -8 0 -7 8
stem NUMBE	64 -15 -1 -1 -9 -12 -27 -21 -9 28
stem abdul	-2 -1 0 8 -3 -1 -1 -6 13 -8
stem about	1 5 -2 13 -7 2 -12 -18 17 0
stem accid	0 -1 0 8 0 0 -4 -5 -8 13
stem accom	4 -1 4 -9 -2 -1 4 1 -4 3
stem achie	-1 0 0 -5 2 -2 9 7 -2 -5
stem acros	6 6 -2 0 -6 -1 -2 -6 8 -2
stem actio	-2 -9 -4 2 3 -1 8 8 -13 4
stem activ	-6 -3 4 12 2 -1 -5 -7 7 0
stem actua	0 -1 0 5 0 -1 -3 -3 -5 9
stem addit	8 1 8 -6 -1 -2 -8 -12 5 7
stem addre	3 1 -2 10 -9 3 -3 -14 4 10
stem admin	1 -2 -5 10 -3 -6 5 -5 -7 12
stem adopt	2 0 11 -3 0 -5 -4 -8 0 7
stem advis	-3 -1 0 7 0 0 -1 -3 9 -5
stem affai	-3 -1 -1 13 -2 -2 -4 -7 2 4
stem affor	-2 7 -3 -7 -1 9 -4 2 -3 1
stem afgha	0 -4 -2 11 -2 6 -7 -7 1 6
stem after	5 -10 -7 26 1 -8 -6 -14 4 10
stem again	-3 -1 0 2 6 7 -11 1 -3 2
stem agenc	4 -2 -2 6 -2 -2 -4 -7 9 -2
stem agree	-2 -1 -1 -3 2 9 -3 3 -12 9
stem ahead	7 -1 -1 -9 0 -2 6 4 -8 4
stem ahena	3 5 1 -5 0 -1 -1 -1 -8 9
stem airwa	-1 1 0 0 0 0 0 0 11 -11
stem alert	0 0 0 6 -1 0 -2 -5 12 -6
stem alive	-2 -1 -1 9 -1 -2 -5 -6 -3 10
stem allia	-1 -2 3 8 -3 -1 -4 -6 9 -3
stem allow	-4 3 15 -11 -4 5 -2 -3 -19 22
stem altho	4 -4 -5 1 -1 -2 5 3 -10 7
stem alway	-1 -1 -1 -8 -1 5 6 13 -5 -9
stem ameri	-8 0 -12 -9 -5 14 20 19 -19 0
stem analy	-2 -3 -1 8 -2 0 -1 -3 8 -5
stem anniv	-6 -2 -2 11 -1 -1 -4 -4 16 -12
stem annua	4 0 0 -1 0 0 -1 0 10 -9
stem anoth	10 -3 1 -7 -4 -6 4 5 0 -5
stem appar	4 -2 -1 0 0 0 0 1 -8 8
stem appea	-9 -3 -4 0 13 3 -1 14 -11 -2
stem appli	-3 -4 4 -2 -3 -2 9 4 3 -8
stem appoi	3 -2 4 -9 4 2 -2 4 3 -7
stem appro	17 -4 7 -11 1 -4 -8 -5 -16 21
stem argen	9 -1 -1 -6 0 0 0 1 -5 5
stem arriv	-2 -2 -1 8 -6 5 -4 -5 11 -7
stem artil	2 -1 0 3 -1 0 0 -3 -5 9
stem asian	-5 -1 -1 13 1 -1 -5 -9 12 -3
stem assis	-5 -2 -2 13 1 1 -6 -7 5 2
stem assur	-2 -3 1 -10 1 -1 12 10 -5 -5
stem astro	-6 -3 -1 9 -1 -1 2 -1 14 -13
stem attac	-6 -1 -5 10 -2 4 -2 3 0 -3
stem attem	-9 -3 -2 8 2 -1 8 6 -4 -3
stem atten	-3 2 -1 -4 -4 14 -4 3 -13 8
stem augus	0 -3 0 8 -5 0 0 -5 9 -4
stem austr	-3 2 10 -2 -6 -5 2 -6 4 2
stem autho	2 -1 1 -4 -3 9 -4 2 -5 4
stem avera	13 -1 -1 -9 0 0 0 0 -3 3
stem balan	-3 -2 -2 -13 12 2 7 17 -11 -7
stem banks	0 -1 0 9 -6 -2 -2 -6 1 4
stem banne	3 -2 2 -2 -1 -1 -2 -2 -9 10
stem barac	4 -2 -2 -5 -2 5 -1 4 -10 6
stem based	-4 1 3 -3 -7 -5 13 7 7 -13
stem basis	4 4 9 -9 0 -4 -5 -9 1 6
stem baske	-1 9 4 -4 -6 -2 -3 0 0 -1
stem becau	-1 19 -5 -13 -1 0 1 4 -3 -1
stem becom	13 0 -2 -5 -3 -6 2 0 -5 6
stem befor	-9 5 -3 -2 1 9 -2 10 -3 -7
stem behal	6 -1 4 -7 -5 -4 4 -2 -8 10
stem being	16 3 -3 -2 -6 -9 1 -5 -8 13
stem belgi	9 -2 -2 -1 -5 -1 2 -3 3 0
stem berlu	-4 -1 0 12 -1 0 -3 -5 -4 8
stem betwe	2 0 0 -5 1 -4 5 0 8 -8
stem bigge	8 4 -2 -10 -3 -3 1 0 -6 6
stem billi	24 -2 -4 -9 -3 -3 -2 -4 -12 16
stem black	-5 -1 -1 -1 7 0 2 9 3 -11
stem board	6 -1 -3 3 1 -2 -5 -6 -4 10
stem borde	-6 -1 3 5 4 1 -7 -1 -7 9
stem breac	0 -1 12 -2 2 -4 -8 -8 0 9
stem bridg	-1 -1 -1 -5 0 0 9 6 -6 -2
stem brita	-6 -2 0 9 1 0 -1 -1 11 -10
stem briti	-9 2 3 -2 8 -2 4 6 0 -6
stem broad	-4 10 -5 -7 2 0 2 4 -4 0
stem broke	-6 -4 -1 9 0 0 0 0 6 -5
stem broug	-1 10 -1 -3 0 0 -4 -4 -5 9
stem build	-12 -6 4 12 -4 -1 7 -1 -1 2
stem busin	-7 3 -1 4 -3 -2 8 2 5 -7
stem cabin	2 -3 -2 5 0 -2 2 -1 -7 8
stem calle	-2 -1 -2 7 1 0 -1 -1 15 -13
stem campa	-5 -5 -2 9 7 1 -3 1 22 -24
stem campu	0 -1 0 5 0 0 -4 -5 -7 11
stem candi	-8 -2 -2 7 -11 -3 16 1 -8 7
stem canno	-3 2 1 -17 -3 22 -3 14 -8 -7
stem capit	-10 1 4 6 1 -1 0 1 -9 8
stem cardi	0 4 -1 3 -3 -1 -4 -7 -1 9
stem carri	-6 6 3 3 -3 -3 -3 -8 0 8
stem catho	-2 -2 8 1 -4 0 -1 -6 6 0
stem causi	0 9 -1 -3 0 0 -3 -3 -8 11
stem cente	3 -2 -1 5 -1 -2 -1 -4 12 -8
stem centr	9 -1 -1 -2 5 -1 -3 -3 5 -2
stem chall	-6 -4 -1 8 -5 4 4 -2 10 -8
stem chang	4 11 -4 0 -7 -4 -1 -2 -3 5
stem charg	-3 5 -4 11 -6 3 -6 -7 -19 27
stem check	3 0 -4 4 -2 0 0 -3 8 -5
stem child	-7 -7 0 12 -1 2 1 0 0 -1
stem china	-3 -3 3 12 -7 2 -2 -6 4 2
stem choic	0 0 0 -6 0 5 3 11 -4 -7
stem claim	1 -2 4 4 2 -6 -5 -6 -8 14
stem class	-5 -1 7 10 -2 -5 -7 -11 2 8
stem clear	-4 -2 9 4 -6 -2 0 -6 -8 15
stem clint	10 -2 0 -7 0 0 0 0 -2 3
stem close	-12 14 2 -2 -7 3 0 -3 8 -6
stem comes	3 2 -3 -8 -1 -3 6 5 0 -4
stem comin	-1 -2 -1 9 -4 0 -3 -6 15 -9
stem commi	-3 0 8 -11 -5 -8 19 2 2 -4
stem commu	-15 -4 -1 23 -4 1 -2 -5 5 0
stem compa	-6 -2 4 3 9 4 -12 2 1 -3
stem compe	-5 -4 8 -4 4 -5 4 3 -6 3
stem conce	-5 4 -3 11 -3 -5 3 -8 0 8
stem concl	-2 -6 -1 1 -2 -1 9 5 8 -13
stem condu	3 6 -3 -11 -3 -3 9 4 -2 -2
stem confr	3 6 -1 -10 -6 3 7 11 -5 -4
stem conse	0 -3 2 0 8 -1 -5 1 -10 9
stem consi	7 -3 8 -3 -5 -6 3 -7 10 -3
stem const	-6 -9 10 -11 6 0 7 12 5 -17
stem conta	3 -1 -2 6 -1 -5 -3 -10 -6 14
stem conti	-7 -10 12 11 4 2 -13 -13 4 10
stem contr	5 2 -7 7 3 -2 -10 -10 -11 21
stem conve	-2 12 -3 -9 -2 -3 2 0 1 -1
stem coope	-2 8 2 -6 -8 2 2 4 -4 0
stem coord	1 -3 -1 8 -2 2 -2 -6 11 -5
stem corru	4 0 0 -8 0 5 0 4 -4 0
stem could	-4 3 0 2 14 -6 -9 1 -3 2
stem counc	4 -4 4 -8 10 -5 1 5 -2 -2
stem count	2 7 -2 -16 4 6 0 8 -12 4
stem court	-5 7 0 -5 -5 9 0 7 -17 10
stem cover	-3 4 1 7 -1 0 -5 -6 10 -3
stem creat	-5 10 5 -13 4 -4 2 9 1 -11
stem crisi	-2 4 0 3 0 2 -4 -5 11 -6
stem curre	16 -3 -5 3 5 -12 -4 -12 2 9
stem cutti	-4 -1 0 2 3 -2 2 1 5 -8
stem damag	-3 3 -1 -7 -1 4 6 10 -9 -1
stem dange	1 -4 0 -2 7 -2 -3 3 -10 7
stem davis	-4 0 -2 7 -1 -1 -2 -3 -5 9
stem deadl	-6 8 -2 -7 2 4 0 9 -10 0
stem death	-1 12 -4 -7 2 8 -11 0 4 -3
stem debat	-3 5 -3 -2 4 0 -1 4 9 -13
stem decid	-2 -3 -3 2 8 -5 1 3 15 -18
stem decis	-7 6 6 -12 -9 5 11 7 -5 -3
stem decla	-2 0 -1 -1 0 11 -7 4 -9 5
stem decre	10 -1 -1 -5 -2 -1 -1 -3 -1 4
stem defea	-8 1 -1 10 4 -6 -2 -5 8 -3
stem defen	-3 2 4 6 -3 2 -8 -8 -12 20
stem defin	5 -3 5 -15 -1 -2 11 8 1 -8
stem democ	4 -8 -5 -13 10 15 -3 15 -12 -3
stem demon	4 -8 -3 -3 -3 1 11 3 -6 3
stem depar	-7 -4 2 12 -3 -1 3 -2 7 -5
stem derai	-3 5 4 -1 -4 1 -2 -9 1 8
stem despi	-7 -1 0 9 -3 -2 3 -3 -5 8
stem detai	5 -6 2 -2 3 1 -3 0 -11 11
stem detec	-2 5 -2 -1 -4 0 0 -6 -7 14
stem devic	0 -4 -2 2 10 -1 -4 3 3 -5
stem dexia	0 -1 -1 -6 8 0 0 8 -3 -5
stem dialo	-5 0 -1 1 0 -1 4 3 5 -10
stem diffe	3 -7 3 3 -2 -4 3 -1 11 -10
stem disap	7 -1 0 -9 0 -1 6 3 -12 7
stem disco	8 -5 -2 9 0 -5 -6 -9 -6 15
stem discu	-5 -5 -1 21 3 -4 -7 -13 32 -20
stem disre	0 0 -1 -5 0 -2 8 6 -1 -4
stem docto	-2 0 0 3 0 0 0 0 10 -9
stem docum	-7 -3 2 14 -3 -1 -4 -11 3 8
stem doing	-5 5 4 -6 -5 3 3 8 -1 -7
stem domai	-3 3 -2 -1 -1 -1 3 6 2 -8
stem durin	-5 -5 -4 10 -1 2 5 1 -4 4
stem earli	-6 -4 -1 10 8 -1 -5 -1 4 -3
stem earth	10 -3 -2 -6 2 -2 0 1 -12 12
stem econo	-9 4 -4 1 5 4 0 11 5 -16
stem effor	-12 8 -4 -3 9 0 3 4 -4 0
stem egypt	-2 -3 -2 14 -3 -1 -3 -6 -1 7
stem eight	14 2 3 -14 -2 0 -2 -3 -7 11
stem elect	-8 1 -4 -4 0 9 4 8 -5 -3
stem emerg	7 -6 -2 -5 -1 6 1 7 -9 3
stem enabl	2 8 4 -10 -2 -2 1 5 -1 -3
stem enemy	-1 -1 -1 -5 -2 -3 10 5 -7 2
stem energ	-7 13 8 -5 -3 -5 -2 -8 1 6
stem enfor	2 6 -4 -10 1 0 4 9 -4 -6
stem engag	-4 6 -2 6 -4 -1 -3 -3 10 -7
stem enoug	0 -1 -3 -2 -4 -2 10 2 -4 1
stem enter	-4 -2 -5 9 5 -4 -1 0 -3 4
stem entit	12 -6 -2 -5 2 -1 -2 -1 2 -1
stem equal	-8 9 5 -18 -1 -4 17 12 0 -12
stem equip	-4 -2 0 9 1 -2 -1 -5 1 3
stem equit	0 8 -1 -2 0 -2 -3 -3 0 3
stem error	0 -5 0 -2 -1 0 8 5 -3 -1
stem escal	-1 10 -2 -5 -5 -3 4 3 -2 -1
stem espec	-2 -1 0 -3 0 -4 14 7 -6 -2
stem estab	-3 1 -1 -3 -2 2 7 6 4 -10
stem europ	1 6 3 -6 -3 -7 5 6 -9 3
stem euros	-8 -1 13 0 0 0 0 1 2 -2
stem evacu	-2 6 0 -4 -1 0 2 1 -8 6
stem eveni	-6 0 0 12 -4 0 0 -7 8 -1
stem event	4 -2 -2 -2 0 -3 8 1 10 -11
stem every	9 6 -2 -14 -7 -2 10 0 3 -3
stem evide	-3 -2 -5 6 1 -4 5 5 -9 4
stem examp	1 -1 8 -5 -5 4 -2 -3 -4 6
stem execu	-2 -3 8 10 -5 -4 -3 -13 4 10
stem exist	0 -1 -1 -9 4 -1 8 7 -3 -4
stem expan	-3 -2 4 7 6 -7 -7 -7 -7 13
stem expec	-5 -2 -6 -12 27 0 -3 25 -8 -17
stem exper	3 -5 -1 14 -3 -4 -6 -13 19 -6
stem faile	1 -6 -2 17 -2 -2 -6 -11 -3 15
stem failu	-1 10 -1 -14 -2 -1 5 3 -5 1
stem favor	-1 -2 0 7 -4 -4 -3 -7 10 -4
stem feder	-9 -4 4 9 4 -2 -2 2 -7 6
stem fifte	8 0 0 -7 0 0 0 0 -1 2
stem fifth	10 8 -1 -11 -3 -1 0 0 -9 9
stem fight	4 -10 -4 8 2 -2 0 -5 -3 8
stem filed	-1 0 0 2 0 0 0 -1 -7 9
stem final	5 -2 -2 8 -6 -2 -1 -10 14 -4
stem finan	-4 11 7 -6 1 -5 -5 4 -11 6
stem fired	1 -1 0 3 0 0 0 -1 -13 14
stem first	30 -4 -1 -4 -8 -5 -9 -15 4 11
stem fligh	-9 2 -4 12 2 -3 -3 0 1 -2
stem flori	-1 -2 -1 -13 9 5 3 15 -15 -2
stem follo	-3 -4 -4 18 -4 -2 -3 -8 6 3
stem force	-7 14 -3 -1 0 1 -4 -5 -4 10
stem forma	-3 -2 2 11 -1 -2 -4 -10 3 6
stem found	6 -2 0 6 1 -2 -9 -8 -3 12
stem franc	2 -3 2 11 -5 -4 0 -6 5 2
stem frenc	8 -5 -1 -6 7 0 -1 6 -8 3
stem fully	-1 -1 2 10 2 -7 -5 -9 7 3
stem furth	-9 5 0 -11 7 5 2 14 -3 -11
stem gbagb	-3 5 6 -4 -1 -2 -1 -2 -9 12
stem gener	7 2 -2 0 -8 5 -3 -6 11 -5
stem georg	11 -4 -3 -4 -2 -2 -1 -4 1 2
stem given	-4 -2 -1 2 3 -1 3 4 8 -12
stem globa	8 -1 -3 -14 -3 8 6 10 -7 -3
stem going	-3 6 -1 0 10 -3 -6 0 4 -4
stem googl	-2 -1 0 3 2 0 -1 0 -13 12
stem gover	-5 6 -2 -2 -6 11 1 5 -9 4
stem great	-3 -2 -4 -6 -1 3 14 14 3 -17
stem greec	7 -1 -1 -4 0 0 -1 -1 -8 9
stem greek	-4 -2 -1 3 -2 4 1 3 8 -11
stem group	-7 0 -2 18 -3 -3 -1 -4 3 2
stem guara	-3 -1 0 -5 8 0 1 8 -7 -1
stem guard	-2 -2 -1 4 -1 0 -1 -2 -9 11
stem gusts	13 -5 -1 -5 0 0 0 0 -4 4
stem habib	1 -1 0 4 0 -2 -2 -4 -7 9
stem havin	2 -5 -1 9 -3 -2 -1 -6 -5 11
stem heade	-2 -1 0 3 0 0 0 0 9 -8
stem headi	0 0 0 7 0 -2 -5 -6 10 -4
stem healt	6 6 -4 -8 -7 -2 9 10 -5 -5
stem heart	-2 -1 -2 -5 -1 -1 11 8 -5 -3
stem heavy	3 -2 -1 -2 -1 -1 4 2 -8 7
stem helic	-6 -1 0 14 -1 -2 -5 -6 3 3
stem helma	0 5 0 -3 0 0 0 0 -8 8
stem helpe	-5 16 0 -6 0 0 -3 -4 -10 14
stem hezbo	4 6 -2 -1 -1 -2 -4 -5 -12 17
stem hijac	-3 0 0 7 0 0 -1 -2 -11 14
stem hitch	-2 5 -1 -5 0 -2 3 2 7 -9
stem holdi	-5 -3 -1 10 -1 1 -1 -1 2 -2
stem honor	3 -1 -1 -9 -1 -2 11 10 -8 -2
stem hospi	14 -3 -1 -3 -3 -2 -1 -6 7 -1
stem hosti	0 1 0 3 4 -2 -5 -3 -7 9
stem hours	1 -2 -1 -4 10 -1 -1 5 -8 4
stem house	7 -8 11 4 -3 2 -12 -11 5 7
stem human	5 -3 -1 -9 4 -3 5 6 -6 0
stem hurri	9 5 -4 -2 -3 -1 -4 -3 8 -5
stem immed	-2 -1 -2 10 -3 2 -6 -1 6 -6
stem impac	-1 -2 -2 9 -1 -4 0 -8 12 -5
stem imped	-1 -1 -1 -7 -2 6 6 8 -2 -6
stem imple	-1 -2 -3 -1 2 10 -4 3 5 -9
stem impli	-2 -1 0 -7 3 -1 9 7 -7 -1
stem impor	-4 0 1 -10 -6 11 8 10 -3 -7
stem inche	-2 0 0 -4 8 0 0 9 1 -9
stem inclu	3 -11 -1 24 -3 3 -16 -17 26 -9
stem incre	-9 14 6 -12 5 1 -5 6 2 -8
stem indep	2 -2 3 8 -3 0 -7 -12 11 1
stem indic	0 -1 -1 8 0 0 -5 -6 -7 13
stem indiv	0 -2 5 3 0 -4 -4 -6 -3 10
stem indon	-3 4 -2 5 -1 -3 -3 -5 -5 10
stem indus	0 8 -2 -10 2 -4 6 8 0 -7
stem influ	-5 9 -2 8 -4 -3 -8 -13 2 12
stem infor	5 0 -2 -8 0 1 6 5 6 -12
stem infra	-4 -3 3 9 -3 -4 1 -10 -4 14
stem initi	-2 -5 -1 7 -3 -1 4 3 -11 8
stem injur	12 4 -2 -13 2 0 -4 2 -3 1
stem innoc	0 -5 -1 -1 -2 -2 9 7 -3 -2
stem insta	-3 4 -1 -9 10 0 -1 8 -7 0
stem insur	-1 -1 0 -8 3 -1 6 9 -5 -5
stem intel	6 4 -3 -3 -6 3 -2 2 -8 6
stem inten	-3 -2 -2 0 5 5 -3 16 -3 -14
stem inter	-8 10 -1 -4 -8 7 5 4 0 -5
stem invas	9 -1 0 -1 0 0 -5 -4 -1 6
stem inven	2 -2 -1 -10 6 0 7 13 -10 -3
stem inves	5 -4 7 10 1 -5 -15 -16 11 4
stem invol	-8 0 -2 15 -6 1 1 -6 17 -10
stem irani	4 3 -2 0 1 -4 -3 -4 -9 13
stem iraqi	-7 -2 -2 9 0 3 -6 -3 5 -2
stem islam	0 1 3 1 3 0 -6 -2 -7 10
stem islan	-9 -4 -2 11 7 -2 -2 2 7 -9
stem isola	-1 1 0 -3 1 -1 5 9 -6 -2
stem israe	0 -4 -4 12 -3 1 -4 -8 -6 15
stem issue	-8 8 -5 8 -3 2 -3 -4 0 3
stem joine	5 -1 -2 1 -1 0 -2 -3 -4 8
stem journ	-8 5 -1 0 -2 -4 7 4 -6 3
stem judge	-1 -3 0 9 1 -4 -4 -9 11 -3
stem justi	2 6 4 -11 1 -4 3 2 8 -10
stem kille	12 -8 -2 1 -2 -4 3 0 -16 17
stem known	-1 -3 -6 23 -10 -3 -4 -18 27 -10
stem lakes	-3 11 0 -7 -1 -1 0 -2 -1 3
stem lands	11 -2 0 -7 -1 0 0 -1 -5 6
stem large	9 7 -4 6 -1 -6 -12 -15 -2 17
stem launc	-11 -1 -2 7 6 -3 2 4 4 -7
stem leade	-14 -6 -6 1 18 2 6 16 -6 -10
stem leadi	13 -5 -1 4 -1 -3 -8 -7 1 6
stem leavi	-9 0 0 10 0 0 0 0 3 -3
stem leban	0 -2 -2 4 -2 -3 2 1 -8 8
stem legal	8 2 20 -11 -5 -9 -7 -16 -11 26
stem legis	-2 -4 10 -2 0 -3 0 -2 -1 3
stem legit	-2 -1 -1 -6 -3 2 11 8 -1 -7
stem level	-6 -1 16 -9 2 -2 -2 0 -2 3
stem libya	-3 -5 -1 4 9 3 -6 5 -7 3
stem light	-2 10 4 -10 1 0 -2 -1 -2 2
stem limit	-1 6 -2 7 -4 -1 -4 -10 1 10
stem lines	-2 0 0 0 2 0 2 1 6 -8
stem littl	12 -2 -1 -5 -3 2 -3 -4 -5 8
stem lives	-1 1 1 -4 4 1 -3 -2 -10 12
stem livin	1 1 -1 -7 -3 0 9 5 -3 -2
stem local	0 -6 9 8 -2 -4 -9 -13 9 3
stem locat	10 0 0 -7 0 0 0 -2 8 -6
stem londo	8 -1 -1 -3 -2 -1 0 0 -5 5
stem longe	-2 4 -1 1 0 -1 1 -2 -6 8
stem louis	5 -1 -1 -6 4 0 -1 4 -9 6
stem lower	-5 0 1 1 -1 10 -4 4 -10 5
stem lythg	-6 -1 -1 13 -4 -2 -4 -8 15 -7
stem magni	-8 4 0 3 0 -2 5 3 -7 4
stem maint	-2 -2 -1 -11 4 5 8 12 -7 -5
stem major	3 -7 -5 0 2 -4 12 5 -4 -1
stem manag	-6 1 -3 8 2 0 -5 -2 5 -3
stem manar	-4 9 -2 -3 -1 -3 -1 0 -5 7
stem manda	-1 -1 5 0 -1 -1 -1 -2 11 -10
stem manni	-2 5 -3 4 -1 -1 -4 -7 -6 13
stem marin	4 -1 -2 6 -2 -3 -7 -8 -6 13
stem marke	14 1 -2 -11 -3 -1 2 4 -2 -1
stem means	-3 2 13 -10 -2 -1 0 0 -4 5
stem measu	3 3 14 -6 -5 -1 -7 -9 -7 16
stem medal	1 -1 4 -4 0 0 0 0 -10 10
stem media	-4 -2 -3 16 -4 -2 -3 -9 12 -3
stem meeti	-6 0 -3 1 5 2 2 5 12 -17
stem membe	12 -14 7 -3 2 -9 3 -1 -7 8
stem meter	3 0 0 -3 1 0 0 1 -9 7
stem micro	6 0 -1 -2 -3 0 0 -3 -6 9
stem milit	-5 -5 3 10 5 2 -9 -3 -1 5
stem milli	10 11 -5 -11 -2 -3 1 3 -10 7
stem minis	-7 -2 -4 14 0 9 -9 -4 1 2
stem minor	-4 -1 -1 13 -5 -3 -3 -7 -4 11
stem minut	13 -1 -1 -9 -1 0 -1 -2 -3 5
stem missi	-3 0 -4 8 0 5 -6 -5 -9 14
stem mista	0 7 0 -4 -1 -2 3 -3 -6 9
stem moldo	-1 -1 9 -1 -3 6 -6 -4 2 3
stem momen	-2 -1 -2 -5 3 -6 10 7 0 -6
stem money	-1 -3 8 3 4 -7 -5 -7 -7 14
stem monit	-6 -3 4 2 -1 6 -4 1 9 -9
stem month	10 2 -4 -5 2 -2 -2 0 3 -2
stem moral	4 -1 7 1 0 -7 -4 -9 1 7
stem morni	1 -1 0 7 -6 2 -4 -6 -4 9
stem motiv	0 4 0 -7 0 9 -3 4 -3 0
stem movem	-1 -1 -2 -4 -2 -2 11 7 5 -12
stem named	-2 -7 0 9 0 0 2 0 10 -10
stem natio	-2 -4 -10 3 3 4 5 6 -1 -5
stem natur	-8 5 0 4 1 0 1 0 6 -5
stem nearb	-1 0 0 4 -1 0 -1 -4 11 -6
stem neces	-1 -2 3 -6 -3 1 9 4 2 -6
stem neede	-2 -2 -2 -6 4 9 -1 7 -6 -1
stem needs	-1 -3 -2 -6 -1 15 -2 10 -5 -5
stem nethe	-1 -2 -1 7 -4 0 0 -4 -7 10
stem never	-2 0 -2 -17 3 6 11 17 -11 -6
stem niger	-6 0 0 9 -1 0 0 -2 6 -5
stem norma	-2 -1 -1 8 2 2 -8 -5 8 -4
stem north	-1 -4 -3 3 1 3 3 6 -11 6
stem notif	-1 0 -1 8 -4 0 -2 -6 10 -4
stem nucle	1 6 4 -10 2 5 -5 3 5 -9
stem numbe	13 -6 -2 -9 6 -2 0 2 -4 2
stem obama	3 5 3 -12 -4 9 -5 2 -11 9
stem occas	0 -1 -1 3 -2 -1 1 -2 9 -8
stem occur	3 -5 4 0 0 0 0 -1 -8 9
stem offen	-8 -1 19 -5 -5 -1 0 -5 -2 7
stem offic	-3 0 4 25 -3 -5 -16 -25 7 19
stem olymp	-3 -1 -1 9 -9 6 -1 -6 -4 10
stem onboa	-7 -3 0 10 0 0 0 0 6 -6
stem ongoi	-3 -1 -1 -3 1 12 -6 5 4 -9
stem openi	-1 -1 -1 9 -3 -2 -2 -6 6 0
stem opera	-3 3 4 6 9 -2 -16 -8 11 -2
stem oppor	-5 -2 -1 -5 11 -1 4 10 -2 -8
stem oppos	-3 0 -2 -4 -2 13 -2 7 1 -8
stem optim	0 5 0 -9 0 -3 8 4 -7 4
stem order	-3 2 0 7 -9 9 -8 -6 -7 13
stem origi	-5 -6 3 9 -1 -2 2 -3 -4 7
stem other	10 -8 1 2 -2 10 -13 -4 0 4
stem outco	-1 -2 -1 -5 -5 3 12 7 0 -6
stem overs	-2 0 0 6 -2 0 -1 -3 13 -10
stem packa	-9 0 0 10 0 0 0 -1 3 -1
stem pakis	-5 2 -4 -2 -4 -2 12 5 -1 -5
stem panel	-1 -1 -1 5 -1 -3 0 -2 10 -10
stem paral	0 -1 0 -4 -3 9 -2 4 -5 2
stem parti	2 -4 -2 -13 -9 16 8 12 0 -11
stem partn	-10 4 -5 -1 0 -4 14 10 -1 -10
stem passe	4 -5 -1 7 -5 -2 -3 -6 -6 12
stem payme	-2 10 0 -4 0 0 -2 -3 -6 9
stem payro	-3 1 9 -4 -4 0 0 -4 0 3
stem peace	-4 3 -2 -15 7 10 1 14 -3 -10
stem penal	-3 -2 9 -5 0 5 -3 2 -2 -1
stem peopl	10 3 -13 -11 2 5 4 10 2 -13
stem perfo	-4 -1 0 11 -2 0 -2 -6 6 0
stem permi	-1 -1 14 -8 -1 -3 -3 -3 -2 6
stem perso	17 -3 3 -4 -5 -6 -3 -11 0 11
stem phase	-6 -1 3 12 -7 0 -1 -7 -8 14
stem phili	9 -2 0 -5 0 0 0 -1 -1 3
stem pirat	-7 1 0 9 0 0 0 -1 -7 9
stem place	9 -6 3 -16 1 13 -3 8 -4 -4
stem plane	-1 0 -1 9 -5 -1 -1 -5 19 -14
stem plann	-2 -1 -1 10 -2 0 -2 -4 9 -3
stem plans	1 -2 -1 3 8 -6 -4 -3 13 -10
stem playe	-1 0 -4 3 1 -3 3 2 9 -11
stem point	11 -2 -1 -14 3 5 -3 6 -8 3
stem polic	-2 8 5 5 9 -11 -14 -15 3 12
stem polit	-10 4 -3 -1 -3 5 6 2 5 -7
stem popul	11 5 -1 -3 -5 0 -8 -8 -8 16
stem portu	9 -6 -1 -3 2 0 0 2 -8 6
stem posit	-7 -3 -3 10 6 -2 -5 -2 15 -13
stem possi	-3 -5 2 10 7 -2 -7 -6 11 -5
stem poste	-2 -4 -1 10 -1 -2 -2 -5 5 0
stem power	-6 2 -1 0 10 -3 -2 1 -5 4
stem predi	6 -2 -2 -10 6 -1 4 8 -4 -4
stem prese	-3 -1 -6 0 -8 10 10 8 2 -10
stem presi	-9 -2 4 -2 5 -5 6 5 -9 3
stem press	7 2 -1 -10 2 -2 3 4 -6 2
stem preva	-1 -2 0 -8 0 2 6 11 -5 -8
stem preve	-6 8 4 -5 -3 3 -1 0 0 0
stem previ	-5 -2 -1 11 -1 0 -2 -4 -1 4
stem price	-4 15 -3 -11 4 -2 3 9 -8 -1
stem prima	8 -3 -1 1 -2 -3 -1 -4 -8 12
stem princ	-2 -2 -4 9 -2 -3 4 -3 7 -4
stem prior	-6 -5 -3 9 -1 11 -7 0 5 -6
stem priso	4 5 7 -8 -6 0 0 -2 -2 4
stem priva	3 -1 9 -9 -6 4 2 2 -2 1
stem proba	-1 -1 -1 -5 9 -1 2 8 -6 -3
stem probl	-5 5 -2 1 -9 15 -7 0 -3 4
stem proce	-1 3 -1 7 3 -2 -6 -4 12 -8
stem produ	-1 2 -2 5 -1 -2 -1 -5 10 -5
stem progr	-8 1 -7 11 -2 -1 7 2 5 -7
stem prohi	-1 0 2 2 0 0 0 -1 -7 8
stem promo	-2 11 -3 -8 -1 0 0 1 -1 -1
stem promp	-1 8 0 -3 0 0 -2 2 7 -8
stem propo	-5 -4 8 -2 2 -6 10 3 -5 2
stem prosp	-2 -2 -2 -3 7 -1 3 7 0 -9
stem proud	4 0 -1 7 -5 -3 -3 -10 2 8
stem provi	-10 12 3 2 -3 2 -6 0 -4 3
stem quali	-4 2 -1 9 -1 -4 -2 -2 -4 5
stem raise	-8 7 -2 1 -1 6 -3 1 12 -13
stem reaso	-3 9 -1 0 0 0 -7 0 -6 5
stem recei	12 -2 -3 9 -7 -1 -5 -13 8 4
stem recen	0 1 -1 6 3 0 -10 -7 2 4
stem recor	19 -3 -2 -9 -4 -1 -1 -8 -3 11
stem recru	0 9 -1 -3 -4 -1 -2 0 -2 2
stem refle	4 8 -1 -13 -2 -4 9 4 -1 -3
stem refug	-2 1 0 5 0 -1 -1 -3 10 -8
stem regim	9 -3 -1 0 2 1 -7 -4 -7 10
stem regio	0 3 3 5 -12 4 -1 -7 8 -1
stem regul	-1 -1 5 -5 0 0 2 1 9 -10
stem relat	-3 17 -9 -11 11 -7 0 -3 -4 7
stem relea	-11 -3 9 11 -5 9 -11 -9 16 -7
stem relig	2 -3 -1 -4 -2 4 5 6 2 -8
stem remai	8 -4 -5 -2 2 5 -2 4 2 -5
stem remem	6 -1 -1 -3 5 -1 -4 -4 9 -5
stem remov	-2 7 -2 1 -2 0 -1 -4 -12 17
stem repea	-4 -1 8 -7 -2 8 0 5 -6 1
stem repla	-1 -8 -2 7 5 -1 -1 3 12 -15
stem repor	-11 7 0 20 -6 -5 -4 -16 -14 30
stem repre	7 -7 2 -10 -4 2 9 5 8 -12
stem reque	-1 4 -1 3 0 -2 -2 -4 -7 10
stem requi	-9 5 24 -16 -7 2 0 -3 -13 17
stem rescu	-2 0 -1 7 -1 -2 -3 -5 -8 12
stem resid	-4 -4 -2 4 -2 4 0 0 9 -9
stem resou	6 7 -2 -4 -3 -4 -2 -4 -9 14
stem respe	-7 1 -2 -11 2 14 1 15 -3 -12
stem respo	-3 -11 5 18 1 4 -14 -9 14 -5
stem restr	4 -4 0 2 2 4 -10 -3 -10 14
stem resul	6 12 1 -8 -2 4 -12 0 -12 11
stem retur	-11 1 3 13 -5 2 -4 -8 20 -11
stem revie	-2 -1 -1 -1 4 -1 4 4 8 -12
stem right	-5 -9 31 -9 -5 0 -1 -4 -5 9
stem roads	-1 2 0 3 0 0 -1 -3 12 -8
stem round	10 -1 -2 3 -5 -2 -4 -9 3 7
stem russi	-4 -6 -4 4 2 1 6 9 2 -10
stem samsu	-3 -3 -1 2 2 -1 4 6 5 -11
stem satur	-6 -5 -3 17 -6 2 -1 -5 -1 6
stem saudi	-4 -2 -1 10 1 -1 -1 -1 4 -1
stem sched	-5 0 -2 9 -3 0 -1 -5 13 -9
stem scree	-3 -3 0 2 1 0 3 4 5 -9
stem secon	11 -5 4 -8 -1 -3 2 0 1 0
stem secre	2 -3 -2 13 -5 2 -6 -7 20 -13
stem secur	5 -7 -6 -16 7 5 14 18 -10 -8
stem seeki	5 0 -1 -8 0 0 5 5 -7 2
stem sente	4 6 -1 -3 -1 2 -3 -3 -5 8
stem serie	-6 2 0 9 -1 -1 -1 -5 13 -8
stem serio	2 -5 -2 -10 -1 9 7 13 -7 -6
stem serve	6 -3 9 -10 -1 -4 5 7 -6 -2
stem sexua	-4 -4 6 -4 0 -1 9 7 -8 1
stem share	7 0 -2 -10 -3 0 9 10 -11 2
stem ships	-5 -1 0 8 0 0 0 -1 -3 5
stem shock	0 0 0 -5 -1 -2 8 6 0 -6
stem shoul	-6 -4 -1 0 1 20 -11 7 6 -12
stem sides	0 -1 0 4 -1 -2 -3 -4 11 -7
stem signe	-5 -1 5 5 -1 -2 -1 -3 -5 9
stem signi	-1 16 -2 -9 -2 -1 -1 1 -7 7
stem since	10 10 -3 -9 -5 -1 -2 3 2 -5
stem situa	-6 2 -2 9 -5 -5 7 -1 13 -13
stem slaug	-2 0 0 6 0 0 -4 -6 -7 12
stem small	3 -5 -2 9 -4 -1 1 -3 10 -7
stem smoki	6 4 7 -13 -1 -1 -2 -3 -3 6
stem sochi	2 -1 0 -7 -2 9 -2 4 -6 1
stem socia	11 3 -4 -7 2 -1 -5 -3 -4 8
stem soldi	13 1 -1 -9 1 -1 -3 -2 -9 12
stem solut	0 -1 -1 -5 -1 16 -7 6 -2 -4
stem somet	4 -2 -2 -6 -6 -6 15 3 0 -3
stem sotom	6 -3 -1 -9 5 0 -1 4 -5 1
stem sovie	10 0 0 -6 0 0 -1 -3 -2 5
stem space	-6 -4 -4 2 5 8 -1 9 12 -21
stem speci	3 -3 4 -1 1 -8 5 -1 -6 7
stem speed	5 -2 3 1 -4 -1 -3 -9 10 -1
stem spend	2 -1 0 6 -3 0 -2 -6 10 -4
stem spent	-1 4 -1 7 -2 -1 -2 -5 11 -5
stem spiri	-1 0 0 -5 0 -2 8 8 -3 -3
stem spoke	0 -3 -1 7 -1 -3 -4 -5 8 -4
stem spons	14 -1 -1 -3 -1 -2 -7 -7 2 5
stem sprea	-4 5 -3 10 0 -3 -11 -12 -4 15
stem sprin	-1 1 0 -2 5 0 0 4 4 -8
stem stabi	-4 -3 -2 -3 5 5 2 9 -5 -4
stem stage	-1 -1 -1 10 3 -1 -8 -8 8 0
stem stand	-5 5 0 5 -1 0 -4 -6 16 -10
stem start	-2 -4 3 -3 6 3 -1 5 5 -10
stem state	2 -3 14 -4 2 -2 -11 -5 -11 15
stem stimu	-9 0 0 7 4 0 0 1 -1 1
stem stood	-5 -1 -2 4 -1 -2 3 2 9 -11
stem storm	0 11 -4 -13 6 3 -5 10 -1 -9
stem stosu	-1 -1 0 5 -3 0 0 -3 9 -7
stem strat	-3 2 -3 2 2 0 1 3 6 -8
stem stren	8 -2 1 -11 -2 -4 9 5 5 -9
stem strip	2 -1 -1 1 0 2 -1 0 -12 11
stem stron	-3 6 -2 -7 1 7 -1 8 -1 -7
stem studi	-1 0 0 5 0 0 -3 -2 9 -8
stem succe	-13 12 -3 -5 0 -1 5 9 3 -13
stem summi	0 -4 -2 3 4 -2 -3 0 9 -8
stem sunda	-1 -1 -1 5 0 0 0 0 11 -11
stem suppo	3 1 -9 3 -11 25 -10 5 -4 -1
stem supre	5 8 -3 -10 2 -3 1 -1 6 -5
stem surpr	-2 -1 0 -5 0 0 9 7 -5 -3
stem suspe	-11 -2 -1 18 -1 0 0 -1 -2 3
stem susta	4 -3 -4 -5 1 3 3 5 4 -8
stem swede	9 -1 0 -3 -5 0 0 -4 0 3
stem symbo	1 0 -1 -6 0 -2 9 6 2 -8
stem syria	9 -5 -2 12 4 -9 -8 -12 -2 14
stem syste	-8 4 -5 6 5 3 -7 9 1 -10
stem tajik	-8 -1 -1 9 0 -1 3 1 9 -10
stem taken	2 7 -1 -5 -3 9 -8 -1 -5 7
stem talib	-2 9 0 -3 -1 0 -1 -1 -4 6
stem talle	9 0 0 -5 -1 -1 0 -2 -5 6
stem tanke	-7 0 0 8 0 0 0 -1 -2 3
stem targe	-12 -3 4 6 10 -3 -2 3 -9 5
stem telep	3 0 0 3 -1 0 -3 -6 9 -5
stem telev	-5 -3 -1 11 2 -1 -2 -2 3 -1
stem terms	-4 -4 5 -8 -1 1 8 9 0 -9
stem terro	5 -2 -5 0 -2 3 0 7 -11 5
stem texas	-2 10 -1 -3 -1 -2 -2 -4 -10 12
stem their	-5 -7 4 -5 3 7 1 9 0 -9
stem there	6 13 -2 3 8 -12 -14 -9 2 7
stem these	-3 6 2 -12 -1 6 3 10 -18 8
stem think	4 -4 -2 5 9 -4 -9 -4 7 -2
stem third	10 -2 7 -10 1 -4 -5 -3 -9 11
stem thirt	19 -5 -1 -13 -1 0 -1 -2 -2 3
stem those	4 -8 9 -15 -2 10 1 6 -4 -2
stem thous	7 -3 -2 5 -1 -2 -3 -4 -9 13
stem three	16 -4 -4 -5 5 -6 -4 -1 -3 3
stem throu	-5 0 -4 21 -4 -3 -6 -12 25 -14
stem throw	-4 -1 0 5 0 0 0 0 -8 9
stem today	-4 -4 -6 12 -6 -7 17 -3 0 3
stem tonig	-1 -1 -1 -4 8 -1 2 5 2 -7
stem toron	-3 -1 0 6 0 0 0 -2 12 -9
stem total	12 -1 -1 -8 -1 0 0 -1 -5 6
stem towar	-5 4 -1 -12 9 -2 8 11 1 -13
stem trade	6 -1 -3 -8 -2 12 -5 10 -4 -6
stem tradi	6 2 -3 -12 3 -3 5 5 -4 0
stem train	-4 1 10 -1 -1 -3 -4 -7 -1 7
stem trans	-12 1 15 -2 0 1 -4 1 -6 6
stem trave	-4 8 -6 -3 3 -4 2 0 5 -5
stem treas	0 0 0 2 0 0 0 -1 -6 8
stem treat	-10 -10 3 15 -1 -1 1 -4 15 -11
stem trill	10 -1 0 -2 -5 -1 -2 -6 -1 7
stem troop	6 -2 -1 -6 4 0 -1 4 -14 11
stem tropi	3 13 -3 -6 -3 -3 -3 -2 5 -4
stem truth	-1 -1 -1 -4 -1 -2 8 5 -2 -3
stem tryin	-3 -2 -1 10 -2 -2 -1 -5 5 0
stem tsuna	-2 5 -1 -8 4 -1 3 5 7 -11
stem turbu	-2 4 0 3 0 -1 -4 -4 -8 11
stem ukrai	5 -7 5 1 -13 14 -4 -7 -9 15
stem ultim	-1 -2 -2 -8 3 -2 11 9 -4 -4
stem uncon	-5 -3 19 -2 -1 -4 -4 -9 -6 14
stem under	-11 -10 6 4 4 8 -2 5 1 -7
stem unive	-8 2 -3 8 -1 0 0 0 10 -10
stem vesse	-3 -2 -1 7 -1 -1 -1 -2 -10 11
stem victi	8 -2 -1 -4 -1 1 -4 -2 -3 4
stem victo	7 -2 0 -10 -1 -1 9 6 -5 -1
stem viole	-4 10 -3 -4 -2 5 -2 0 -9 10
stem virus	6 0 -1 -2 -1 0 -1 -2 -8 10
stem visit	-5 -3 -2 13 5 -2 -7 -2 9 -7
stem voted	9 0 3 -9 0 0 -1 -1 -4 6
stem votes	11 0 -3 -9 0 0 0 0 -2 3
stem warni	-5 1 -3 15 -1 -2 -3 -9 16 -6
stem washi	-4 -2 -1 8 0 4 -4 -2 12 -10
stem water	-2 12 -4 9 -4 1 -10 -11 -4 15
stem weapo	6 -8 2 6 -1 4 -7 -3 -12 16
stem websi	-3 -4 -2 14 -7 -1 1 -7 4 3
stem weeks	-1 7 0 -4 0 0 -1 -1 -8 9
stem wheel	1 -1 3 4 -5 0 -1 -5 11 -6
stem wheth	0 10 -1 -3 2 -2 -5 -4 9 -5
stem while	-9 3 8 0 -3 0 1 -1 -7 9
stem white	-5 -2 -1 8 -2 -2 2 -3 12 -9
stem wikim	-1 0 0 3 -1 0 -2 -2 9 -6
stem winds	16 -3 -1 -13 4 0 -1 3 -7 5
stem winne	-4 0 0 8 -1 0 0 -3 12 -9
stem withd	-1 -1 -3 8 0 -1 -1 -3 -6 10
stem withi	0 1 1 -5 8 0 -4 5 -5 1
stem witho	-3 -6 10 6 0 -4 -7 -9 -7 16
stem woman	3 -2 1 4 -4 -2 -1 -6 -3 9
stem world	14 -1 -7 -16 6 -1 5 9 -7 -2
stem worri	0 -2 0 10 -2 -2 -4 -10 15 -5
stem worth	-8 -1 -1 9 0 -1 2 1 -1 0
stem would	6 -2 -2 -10 10 -3 0 2 4 -6
stem wound	-8 -2 -1 15 -1 -2 -2 -3 0 3
stem wrong	2 7 -1 -10 -5 4 3 2 -6 4
stem yacht	-3 0 0 4 0 0 -1 -1 -12 13
stem years	19 3 7 -16 -5 -2 -5 -10 4 6
stem yeste	-5 -4 -1 11 -1 0 -1 -2 -2 5
value CARDINAL	136 -17 -13 -43 -17 -28 -22 -29 -43 70
value DATE	13 -14 -7 20 12 -24 0 -6 4 2
value MONEY	12 0 5 -3 -8 -2 -7 -7 -14 21
value ORDINAL	68 -4 -4 -32 -11 -7 -12 -18 -14 31
value PERCENT	28 -5 -2 -14 -2 3 -7 -8 -8 15
value QUANTITY	17 9 -3 -17 6 -5 -7 1 -10 9
value TIME	0 -10 -6 22 8 -5 -11 -13 18 -6
verb are	18 -9 -12 12 11 -22 2 -13 11 2
verb are direct	0 0 -5 10 2 -4 -4 -7 4 3
verb are indirect	5 -3 -1 15 3 -12 -10 -20 16 5
verb are mixed	4 -3 -1 -10 3 -4 11 8 -7 -1
verb can	-8 -7 -2 -20 19 26 -5 27 -9 -18
verb can direct	0 -3 -3 -4 6 8 -1 4 5 -8
verb can indirect	-4 2 -1 -12 12 3 0 13 -6 -6
verb can mixed	0 -1 0 -2 -5 16 -6 2 -1 -1
verb could	-5 2 2 -14 22 -3 -6 16 -10 -6
verb could indirect	-5 0 -2 0 11 -2 -2 8 -2 -4
verb could unsaid	-6 4 4 -12 9 0 0 10 -5 -6
verb did	-5 -4 0 14 -2 1 -2 -2 -8 10
verb did unsaid	-4 -1 -1 12 -2 0 -1 -5 2 4
verb do	-4 0 6 -5 -5 12 -5 3 -5 2
verb do direct	-2 3 -3 -1 9 0 -5 0 4 -5
verb do indirect	-1 1 2 2 -10 0 4 0 -3 3
verb do mixed	-1 0 -4 -5 -2 13 -3 6 -3 -4
verb do unsaid	-1 -5 8 1 -1 0 -1 -3 -5 8
verb does	-1 0 9 0 -4 -2 -1 -6 5 1
verb does direct	0 0 7 1 0 -6 -2 -6 -2 9
verb does unsaid	0 1 3 0 -2 0 -1 -6 9 -6
verb ed	7 -6 -15 40 -12 -8 -6 -31 1 29
verb ed direct	-2 -6 -6 8 -3 -1 12 1 -8 6
verb ed indirect	6 -16 4 -5 -2 14 -2 10 -14 3
verb ed mixed	0 -2 -2 11 -1 -7 2 -12 3 9
verb ed unsaid	5 18 -11 25 -6 -13 -19 -30 18 11
verb had	2 7 -2 17 -5 -7 -12 -17 0 17
verb had mixed	7 3 -2 -2 -2 -2 -2 -2 -9 10
verb had unsaid	-8 -6 -5 21 0 -1 -2 -3 3 0
verb has	3 1 3 0 -11 -8 14 1 -1 0
verb has direct	-5 -5 -2 4 -4 1 10 4 4 -8
verb has unsaid	5 13 2 -7 -6 -4 -1 -5 -4 8
verb have	8 -5 -17 26 -16 0 3 -13 7 6
verb have direct	-3 1 -6 7 -7 -1 8 2 -6 4
verb have unsaid	9 -3 -10 10 -1 -2 -6 -8 5 3
verb is direct	0 1 15 -21 -13 13 8 12 -24 12
verb is indirect	2 2 -12 1 3 3 1 -3 13 -9
verb is mixed	-1 1 1 18 3 -3 -18 -20 7 13
verb is unsaid	-2 -9 -1 6 5 -10 11 5 12 -17
verb may	-4 2 -1 -7 5 -2 6 9 -5 -3
verb might	-2 4 0 -7 5 -1 3 9 -4 -4
verb must	-3 -3 7 -7 -1 14 -6 8 -6 -1
verb must unsaid	-2 -4 11 -4 0 2 -2 -2 -4 6
verb none	-5 -12 6 4 -25 11 23 3 1 -4
verb none direct	-4 -8 -1 -5 -4 -1 23 14 8 -22
verb none indirect	4 -4 1 4 -6 4 -3 -6 -12 18
verb none mixed	-2 1 -4 -2 -5 1 10 8 -9 0
verb none unsaid	-3 2 10 5 -11 6 -8 -13 13 0
verb should	-4 -3 3 -12 -3 31 -13 13 -8 -5
verb should direct	-2 -2 6 -3 -1 8 -7 -1 -2 3
verb was	-4 8 -6 24 -14 -20 15 -13 8 5
verb was direct	2 -4 -2 12 -2 -5 0 -6 6 0
verb was indirect	-12 14 6 6 0 -10 -1 -10 -9 19
verb was mixed	-5 -1 -3 -14 -5 2 25 23 -10 -14
verb was unsaid	13 -2 -8 18 -6 -6 -8 -19 20 0
verb were	8 -5 -2 16 -15 -12 8 -12 9 3
verb were indirect	1 2 3 10 -9 -3 -8 -13 0 12
verb were mixed	-3 -2 2 -5 -1 -5 15 9 -2 -7
verb were unsaid	12 -12 -7 13 -4 -4 1 -7 16 -9
verb will	-4 15 0 4 23 -19 -19 6 6 -13
verb will direct	2 -1 -3 2 19 -10 -10 0 3 -3
verb will indirect	-3 8 2 -3 0 2 -5 5 2 -8
verb will mixed	-1 0 -1 -6 11 -1 -3 7 -3 -4
verb will unsaid	-1 9 2 9 -7 -10 -2 -4 3 2
verb would	3 0 1 -20 10 -1 6 11 -1 -9
verb would direct	-3 -2 -1 0 -6 0 11 1 2 -3
verb would indirect	-3 3 -4 -7 7 4 -1 8 3 -11
verb would mixed	-1 3 0 -1 10 -3 -5 1 3 -3
verb would unsaid	10 -4 6 -11 -1 -2 3 -1 -7 8
voice 0	31 -9 -15 59 -15 -38 -27 -49 23 21
voice 1	-9 -11 -2 9 7 -7 14 7 -5 -1
voice 2	-13 2 -2 -1 0 -2 14 10 5 -15
voice 3	-22 -2 -1 -4 -14 33 11 26 -28 2
whole sentence	0 6 10 16 -7 -33 5 -11 16 -8
word "	-10 -2 -11 -9 5 -1 28 22 -13 -10
word $	8 4 -7 3 -7 1 -3 -5 -8 12
word %	23 -2 -1 -10 -1 -2 -5 -9 -6 15
word NUMBER	64 -15 -1 -1 -9 -12 -27 -21 -9 28
word YEAR	-2 2 0 16 -2 -9 -8 -14 15 -2
word a	-18 1 -16 19 -16 -2 30 0 9 -9
word abdullah	-2 -1 0 8 -3 -1 -1 -6 13 -8
word able	-6 7 -4 -4 4 -3 4 6 -10 5
word about	1 5 -2 13 -7 2 -12 -18 17 0
word access	-2 8 -2 -7 0 1 0 2 -9 7
word accident	0 -3 0 10 0 -1 -5 -6 -1 8
word accountable	-2 -2 2 -1 2 2 -1 3 6 -9
word across	6 6 -2 0 -6 -1 -2 -6 8 -2
word act	-2 -1 14 -13 3 9 -7 5 -3 -2
word action	-5 -3 -2 5 3 0 2 4 -10 6
word ad	0 -1 0 -1 0 -1 4 2 7 -11
word addition	6 6 0 -9 -1 0 0 -1 0 1
word additional	2 -3 8 3 0 -2 -8 -11 7 5
word address	4 -1 0 8 -4 -1 -3 -10 5 6
word administration	1 -1 -5 8 -3 -6 5 -4 -7 11
word affairs	-3 -1 -1 10 -1 -1 -2 -4 6 -2
word afghan	-5 0 0 11 0 -1 -3 -5 0 5
word africa	-1 -2 -1 -3 1 5 0 5 -8 3
word african	-1 -4 -1 10 -1 2 -2 -3 5 -1
word after	1 -8 -7 21 5 -8 -5 -6 -1 8
word afternoon	9 -1 0 -3 -2 0 0 -3 3 2
word against	1 -2 -1 4 2 12 -16 -1 -2 3
word age	-10 -1 -1 8 2 0 1 2 -1 -2
word agency	4 -3 -2 4 -2 -2 -4 -5 8 -4
word ago	3 -5 -1 9 -1 -2 -7 -9 8 0
word agree	0 0 0 -2 0 9 -6 3 -2 -1
word ahead	7 -1 -1 -9 0 -2 6 4 -8 4
word ahenakew	3 5 1 -5 0 -1 -1 -1 -8 9
word ai	7 -3 3 -8 4 -3 -2 -3 -6 10
word air	-3 1 -6 4 7 -3 -1 1 11 -12
word airways	-1 1 0 0 0 0 0 0 11 -11
word alive	-2 -1 -1 9 -1 -2 -5 -6 -3 10
word all	-1 -14 5 14 -5 -1 1 -7 -5 12
word alliance	-1 -2 3 8 -3 -1 -4 -6 9 -3
word allow	-2 3 6 -7 1 2 -2 -2 -8 9
word allowing	-2 -1 4 1 -1 -1 -2 -4 -5 8
word allows	3 0 5 -10 0 0 4 5 -6 1
word also	2 -4 -4 12 14 0 -22 -7 5 1
word although	4 -4 -5 1 -1 -2 5 3 -10 7
word always	-1 -1 -1 -8 -1 5 6 13 -5 -9
word america	0 2 -3 -12 -2 7 8 11 -15 4
word american	2 1 -6 1 -9 -2 12 -1 -5 6
word americans	-1 -7 -4 0 3 9 -1 7 -6 -2
word an	-26 3 9 17 -2 -12 10 -9 12 -3
word and	-10 3 -13 -6 -3 12 16 19 -16 -5
word anniversary	-6 -2 -2 11 -1 -1 -4 -4 16 -12
word another	10 -3 1 -7 -4 -6 4 5 0 -5
word anti	-2 -3 -2 11 -2 0 0 -4 -6 10
word any	1 -8 7 10 4 3 -17 -12 -4 15
word approval	5 -2 3 -9 0 5 -1 3 -10 8
word approximately	16 -1 0 -10 0 -1 -1 -1 2 0
word are	15 1 -11 -3 6 -20 12 1 3 -4
word artillery	2 -1 0 3 -1 0 0 -3 -5 9
word as	-17 6 -1 -17 6 0 23 19 -11 -8
word asian	-4 -1 -1 8 1 0 -2 -5 6 -1
word astronauts	-5 -2 -1 10 -1 0 -1 -3 11 -8
word at	16 5 7 9 -3 -6 -29 -26 13 13
word attack	-9 4 -3 17 -4 -3 -3 -11 13 -2
word attacks	6 -4 -1 -12 6 7 1 14 -9 -5
word attend	-1 4 0 -6 0 9 -5 3 -2 -1
word august	0 -3 0 8 -5 0 0 -5 9 -4
word australia	-7 -4 11 3 -6 -4 3 -4 6 -2
word average	13 -1 -1 -9 0 0 0 0 -3 3
word away	-3 9 -1 -6 2 -3 1 2 3 -6
word back	-7 1 -5 10 6 -5 -1 1 -10 8
word balance	-2 -1 -1 -11 9 0 6 15 -9 -6
word ban	1 -4 -5 10 -3 2 -1 -2 -8 10
word banks	0 -1 0 9 -6 -2 -2 -6 1 4
word banned	3 -2 2 -2 -1 -1 -2 -2 -9 10
word barack	4 -2 -2 -5 -2 5 -1 4 -10 6
word base	-2 -1 -1 5 -1 -2 -3 -4 -12 14
word based	-4 1 3 -3 -7 -5 13 7 7 -13
word basis	4 4 9 -9 0 -4 -5 -9 1 6
word basketball	0 9 4 -4 -6 -2 -2 0 -2 1
word be	2 -19 26 -19 9 16 -14 3 -3 0
word because	-1 19 -5 -13 -1 0 1 4 -3 -1
word been	-2 4 -9 14 -3 -1 -3 -5 8 -3
word before	-9 5 -3 -2 1 9 -2 10 -3 -7
word behalf	6 -1 4 -7 -5 -4 4 -2 -8 10
word being	17 3 -3 0 -6 -8 -3 -9 -7 16
word belgium	11 -2 -2 -4 -5 -1 2 -3 1 3
word believe	4 2 -1 1 -2 6 -9 -6 1 6
word berlusconi	-4 -1 0 12 -1 0 -3 -5 -4 8
word best	-3 -2 4 2 -5 -8 10 -2 -3 5
word between	2 0 0 -5 1 -4 5 0 8 -8
word bigger	11 5 0 -11 -1 -1 -3 -4 -5 9
word billion	14 1 -4 -5 -2 -3 -1 -2 -4 7
word billionaires	12 -2 -1 -8 -1 0 -1 -2 -5 6
word boarded	-1 0 0 2 0 0 0 0 -7 8
word border	-5 -2 3 7 2 2 -6 -2 -7 9
word both	-2 6 0 -6 -3 12 -5 0 -13 13
word breach	0 -1 12 -2 2 -4 -8 -8 0 9
word bring	-4 2 -3 8 4 -4 -6 -8 7 2
word britain	-6 -2 0 9 1 0 -1 -1 11 -10
word british	-9 2 3 -2 8 -2 4 6 0 -6
word brought	-1 10 -1 -3 0 0 -4 -4 -5 9
word build	-2 -2 6 -5 -2 1 5 3 -9 6
word builds	-7 -3 -1 9 0 -4 4 0 4 -5
word bush	8 -6 -4 1 2 -2 -2 1 -2 1
word but	-4 -2 16 -2 -5 10 -17 -11 9 3
word by	1 -5 1 -6 8 10 -10 4 -1 -3
word call	-1 -1 3 5 -1 -1 -2 -5 11 -8
word called	-2 -1 -2 7 1 0 -1 -1 15 -13
word came	-3 3 -1 9 0 -2 -3 -6 -6 12
word campaign	-4 -4 -1 4 7 1 -3 3 12 -16
word campus	0 -1 0 5 0 0 -4 -5 -7 11
word can	-7 -3 15 -17 17 9 -12 3 3 -6
word candidate	-7 -2 -2 9 -7 -3 6 -2 -4 6
word cannot	-3 2 1 -17 -3 22 -3 14 -8 -7
word care	-4 5 3 6 -7 -5 2 -9 -3 12
word carolina	8 0 0 -8 0 0 0 -1 -5 5
word case	-2 4 1 10 -9 1 -3 -9 -1 9
word catholic	-1 -1 8 0 -4 0 0 -6 5 0
word causing	0 9 -1 -3 0 0 -3 -3 -8 11
word change	-1 19 -2 -8 -5 2 -6 0 -11 10
word changes	-1 -7 0 16 0 -5 -3 -8 15 -8
word charged	0 0 -3 5 -1 -1 -3 -3 -8 11
word charges	-3 5 1 6 -4 -3 -3 -10 -9 19
word children	-8 -6 -2 12 -1 3 3 3 3 -6
word china	-3 -3 3 12 -7 2 -2 -6 4 2
word choice	0 0 0 -6 0 6 3 8 -1 -7
word city	-5 -6 -2 13 4 -2 -4 0 6 -6
word civil	-2 -2 -2 9 0 -2 -4 -5 3 1
word clear	0 0 10 -4 0 -5 0 -5 -3 8
word clearly	2 -1 0 4 -5 -2 1 -5 -3 8
word clinton	10 -2 0 -7 0 0 0 0 -2 3
word close	-7 11 3 -5 -7 -1 5 0 -6 6
word closely	-2 -1 0 7 -1 -1 -4 -5 11 -7
word collapse	0 3 0 2 0 -4 -4 -6 -5 11
word come	-9 0 2 2 9 3 -7 4 7 -12
word comes	3 2 -3 -8 -1 -3 6 5 0 -4
word coming	-1 -2 -1 9 -4 0 -3 -6 15 -9
word comments	0 5 0 -5 0 0 0 0 -9 9
word commercial	-6 -3 -1 8 4 0 -1 -1 7 -5
word commission	-2 5 8 -5 0 -3 -5 -7 5 2
word commitment	-6 -1 -5 -7 0 0 15 11 0 -12
word committee	1 -1 0 6 -2 0 -4 -6 8 -2
word communication	-5 0 -1 12 0 0 -6 -7 8 0
word companies	-7 0 4 4 3 0 -4 0 13 -13
word company	-1 0 2 -8 9 -3 2 10 -17 7
word complex	-3 -1 -1 -1 -2 -2 10 6 -3 -4
word concerns	-1 0 -1 8 -3 -1 -2 -7 -1 8
word conclude	-2 -5 0 1 -1 0 7 4 5 -8
word conduct	5 8 -1 -9 0 -2 -2 -3 -1 4
word conducted	-2 -2 -2 -3 -2 -2 10 7 -1 -6
word considered	0 -1 -1 -3 -1 0 5 4 7 -10
word constitution	-2 -6 10 -3 0 2 -1 0 6 -6
word contingency	0 0 0 7 -1 -5 -3 -7 11 -3
word continue	-2 -5 2 1 9 3 -7 -1 4 -3
word cooperation	-1 9 -3 -2 -6 1 -1 2 -2 0
word could	-4 3 0 2 14 -6 -9 1 -3 2
word council	2 -4 5 -7 10 -5 1 5 -1 -3
word countries	3 11 -2 -11 -8 4 1 -1 -1 2
word country	3 -3 4 -9 1 -2 8 7 -8 2
word court	-4 10 3 -5 1 6 -10 2 -12 11
word crashed	-5 -3 -1 9 -1 -1 -2 -3 -6 10
word create	-3 -3 3 -8 3 -3 10 9 -1 -8
word created	-3 16 -1 -5 -4 -3 -4 2 -2 0
word crew	-3 -2 -1 18 -5 -2 -3 -9 0 10
word crisis	-2 4 0 3 0 2 -4 -5 11 -6
word crucifix	0 -1 0 -6 -1 -1 9 6 -3 -4
word current	9 3 -2 -4 0 -8 2 -6 5 1
word currently	4 -7 -2 9 5 -3 -7 -6 -2 9
word cutting	-4 -1 0 2 3 -2 2 1 5 -8
word davis	-4 0 -2 7 -1 -1 -2 -3 -5 9
word day	-9 8 -3 -7 4 0 5 9 9 -19
word days	22 1 -1 -18 0 2 -7 -4 9 -5
word de	-8 -2 -1 7 -1 -2 6 4 8 -12
word deadly	-3 9 0 -4 -3 0 0 0 -1 1
word deal	-2 -2 -1 11 -2 -4 1 -8 7 1
word death	-3 6 -3 -5 2 10 -8 2 8 -10
word decide	0 -1 -2 1 3 -1 0 0 8 -9
word decided	0 -1 -2 2 2 -4 2 1 9 -9
word decision	-9 7 6 -11 -9 5 11 8 -3 -5
word declaration	-2 0 -1 -1 0 11 -7 4 -7 3
word defend	-2 -4 -2 -3 -1 3 5 9 -7 -3
word democratic	-6 -3 -1 4 4 9 -4 3 -10 6
word demonstrates	0 -1 -2 -5 0 -3 10 5 -2 -3
word department	-4 -3 3 5 -3 -1 4 0 13 -13
word despite	-6 -1 0 11 -3 -2 1 -5 -4 9
word device	-2 -4 -2 -2 11 0 0 8 1 -9
word dexia	0 -1 -1 -6 8 0 0 8 -3 -5
word dialogue	-5 0 -1 1 0 -1 4 3 5 -10
word did	-6 1 0 8 -2 -4 5 -2 -11 14
word died	13 -6 -1 -1 -1 -1 -4 -7 -8 14
word differences	-6 0 0 -2 0 -4 11 7 -2 -7
word different	-1 -6 4 8 -1 1 -6 -5 15 -9
word diplomatic	-5 -1 -2 3 3 1 1 3 6 -9
word discovered	-4 -2 -1 13 -1 -1 -3 -5 -3 8
word discussed	-3 -2 -1 10 -1 -2 -2 -8 19 -11
word discussions	-3 -1 -2 5 2 -2 0 0 8 -9
word disregard	0 0 -1 -5 0 -2 8 6 -1 -4
word divided	-6 0 0 8 0 0 0 -1 5 -3
word do	3 0 10 -35 -1 19 5 20 -19 -2
word documents	-7 -3 2 14 -3 -1 -4 -10 1 9
word does	-2 0 7 5 -3 1 -8 -10 -1 11
word doing	-5 5 4 -6 -5 3 3 8 -1 -7
word down	-2 10 0 16 -10 -4 -9 -22 0 23
word due	2 9 1 -2 -7 -3 3 -5 3 3
word during	-5 -5 -4 10 -1 2 5 1 -4 4
word earlier	-6 -4 -1 11 6 -1 -5 -3 5 -2
word earth	8 -5 0 -5 3 0 1 3 -5 2
word east	-1 12 0 -7 -5 -1 0 -2 3 -2
word economic	-8 6 -3 -4 6 6 -3 10 -7 -4
word economy	-2 -2 -1 8 0 -3 0 -2 8 -6
word efforts	-10 10 -3 0 4 1 -1 0 -4 3
word egypt	-1 -2 -1 11 -2 -1 -2 -5 0 6
word el	-4 -1 0 9 -1 0 -1 -3 -8 11
word elect	-1 0 0 2 0 1 -1 -1 8 -8
word elected	-2 -1 0 -2 -1 4 1 3 5 -8
word election	-5 -3 -1 -2 -2 5 5 6 -15 9
word emergency	-2 -2 -1 -1 0 8 -2 7 -3 -4
word enable	-1 11 -1 -3 -2 0 -2 3 -1 -2
word end	-6 -6 -2 -2 21 -3 -3 14 1 -15
word enemy	-1 -1 -1 -5 -2 -3 10 5 -7 2
word energy	-7 13 8 -5 -3 -5 -2 -8 1 6
word enough	0 -1 -3 -2 -4 -2 10 2 -4 1
word enter	-1 -1 -4 2 8 -3 -2 2 0 -3
word equal	-8 8 5 -14 -1 -3 11 7 1 -8
word equipment	-4 -2 0 9 1 -2 -1 -5 1 3
word error	0 -5 0 -2 -1 0 8 5 -3 -1
word especially	-3 -1 0 -3 0 -4 15 8 -9 -1
word eu	-1 -7 -3 9 -3 9 -6 1 7 -8
word euro	-3 -2 -1 -4 10 0 0 10 0 -9
word european	5 8 0 -6 -2 -5 1 4 -3 -1
word euros	-8 -1 13 0 0 0 0 1 2 -2
word even	3 -2 -2 -1 1 -1 2 2 -10 9
word evening	-6 0 0 12 -4 0 0 -7 8 -1
word ever	13 -2 0 -7 -4 -3 4 -5 -3 9
word every	7 10 0 -2 -9 -3 -5 -14 5 8
word evidence	-2 -2 -5 11 1 -4 -1 0 -5 6
word example	1 -1 8 -5 -5 4 -2 -3 -4 6
word executive	-2 -3 8 11 -5 -4 -3 -13 4 9
word expected	-4 1 -6 -13 29 -5 -5 22 -8 -15
word experts	-1 -1 -1 7 -2 -3 -4 -6 10 -6
word eye	9 0 0 -3 -4 0 0 -3 -3 7
word face	-4 -5 -3 -5 3 15 -3 13 -7 -6
word failed	1 -6 -2 17 -2 -2 -6 -11 -3 15
word failure	-1 10 -1 -14 -2 -1 5 3 -5 1
word far	0 -3 -4 -3 -1 -2 9 6 -2 -3
word felt	1 -1 -1 2 -1 -2 2 -4 8 -5
word fifteen	8 0 0 -7 0 0 0 0 -1 2
word fifth	10 8 -1 -11 -3 -1 0 0 -9 9
word filed	-1 0 0 2 0 0 0 -1 -7 9
word final	3 -5 -1 11 -6 0 0 -9 16 -7
word financial	-2 10 4 -2 -2 -2 -7 1 -7 5
word find	-1 -1 -1 -7 10 3 -5 5 -4 -2
word fine	-4 -1 10 -2 0 0 0 0 0 1
word fire	-8 1 -1 14 2 -2 -5 -8 3 6
word fired	1 -1 0 3 0 0 0 -1 -13 14
word first	30 -4 -1 -4 -8 -5 -9 -15 4 11
word five	24 1 -4 -15 -5 -5 -2 -4 -9 14
word flight	-7 0 0 12 -1 0 -1 -3 1 3
word florida	-1 -2 -1 -13 9 5 3 15 -15 -2
word focus	-2 3 0 -4 6 0 -1 6 -9 3
word following	-4 -3 -3 13 -1 -2 -4 -4 3 2
word for	-30 -9 2 -2 -1 17 24 25 -18 -7
word forced	-9 12 0 -1 0 0 2 2 -11 10
word foreign	-1 -1 -3 7 1 -2 -1 -2 9 -7
word former	6 -2 -2 -1 1 -1 -1 -1 -11 12
word found	4 -1 1 7 2 -3 -7 -8 -9 18
word four	3 -3 4 9 -2 -5 -5 -10 1 8
word france	3 -2 -2 8 -3 -1 1 -3 1 3
word free	-1 -3 -1 -4 -5 11 3 7 10 -17
word french	8 -5 -1 -6 7 0 -1 6 -8 3
word from	7 12 14 8 -17 -9 -15 -19 -2 21
word fuel	3 11 -3 -5 -2 -1 -2 -3 -7 10
word fully	-1 -1 2 10 2 -7 -5 -9 7 3
word further	-8 5 1 -13 7 5 3 16 -5 -11
word g	-3 -1 -1 1 1 0 3 5 7 -11
word game	-3 -1 -1 3 8 -2 -4 3 7 -11
word gas	-6 10 -1 -1 -2 0 -1 -3 -5 7
word gay	-3 -2 10 -3 -1 -1 1 -1 -10 10
word gaza	-2 -1 -2 -11 -3 6 13 15 -19 4
word gbagbo	-3 5 6 -4 -1 -2 -1 -2 -9 12
word general	5 3 -1 -3 -4 2 0 -2 10 -9
word george	11 -4 -3 -4 -1 -2 -1 -3 4 -1
word given	-4 -2 -1 2 3 -1 3 4 8 -12
word global	6 -1 -2 -13 -3 6 7 10 -6 -4
word go	3 3 -1 0 -9 3 0 -7 12 -5
word god	-1 -2 0 5 1 -1 -3 -4 9 -6
word going	-3 6 -1 0 10 -3 -6 0 4 -4
word good	-2 3 -2 -12 -4 -2 19 11 -11 -1
word google	-2 -1 0 3 2 0 -1 0 -13 12
word government	-5 0 1 -2 -4 11 0 7 -20 13
word great	-4 2 -2 -3 -6 4 11 7 4 -12
word greece	7 -1 -1 -4 0 0 -1 -1 -8 9
word greek	-3 -2 -1 1 -1 4 1 4 6 -10
word group	-5 -2 -1 12 -1 -1 1 -2 0 2
word guns	8 0 0 -7 0 0 0 -1 4 -3
word gusts	13 -5 -1 -5 0 0 0 0 -4 4
word habib	1 -1 0 4 0 -2 -2 -4 -7 9
word had	-6 25 -3 13 -4 -8 -15 -14 10 5
word half	-4 0 0 9 0 1 -2 -3 13 -9
word hard	3 3 0 -10 0 -1 8 9 -5 -3
word has	19 -3 7 3 -17 -15 9 -13 -5 17
word have	6 3 -7 0 -15 6 7 -5 -4 9
word having	2 -5 -1 9 -3 -2 -1 -6 -5 11
word he	-11 -12 -5 12 -6 15 7 3 14 -17
word head	-5 -1 -1 5 5 -1 -3 -1 -10 12
word headed	-2 -1 0 3 0 0 0 0 9 -8
word heading	0 0 0 7 0 -2 -5 -6 10 -4
word hear	0 -1 -7 13 -2 -1 -3 -6 10 -4
word heart	-2 -1 -2 -3 -1 -1 9 6 -1 -4
word heavy	3 -2 -1 -2 -1 -1 4 2 -8 7
word held	-13 5 -4 17 1 0 -6 -4 18 -12
word helmand	0 5 0 -3 0 0 0 0 -8 8
word help	-1 10 -3 3 1 -1 -5 -4 2 2
word helped	-5 16 0 -6 0 0 -3 -4 -10 14
word her	-2 -4 -7 12 -4 4 1 0 15 -16
word hezbollah	4 6 -2 -1 -1 -2 -4 -5 -12 17
word high	4 7 -6 -20 7 3 4 14 -4 -9
word hijacked	-3 0 0 4 0 0 0 0 -10 11
word him	7 5 1 -13 -2 4 0 5 -11 7
word his	-6 5 -12 22 -8 2 -4 -6 -10 16
word historic	-6 -3 5 10 0 -5 -4 -7 0 6
word history	-1 -1 -2 -5 2 -2 8 7 0 -7
word hit	3 -6 -1 9 0 -2 -4 -5 2 4
word hitchens	-2 5 -1 -5 0 -2 3 2 7 -9
word hold	-4 -2 2 9 -2 4 -5 -2 14 -12
word holding	-5 -3 -1 10 -1 1 -1 -1 2 -2
word honor	3 -1 -1 -9 -1 -2 11 11 -10 -2
word hospital	9 -3 -1 1 -3 -2 -1 -5 6 -1
word hostile	0 1 0 3 4 -2 -5 -3 -7 9
word hours	1 -2 -1 -4 10 -1 -1 5 -8 4
word house	8 -7 5 6 -5 2 -11 -10 5 6
word how	-5 3 -1 8 -6 0 0 -3 7 -5
word human	-3 -1 -1 -8 2 2 8 12 -8 -4
word hundreds	-5 1 -1 9 -2 0 0 -1 -1 3
word hurricane	9 5 -3 -2 -3 -1 -4 -3 10 -6
word i	-6 -4 -7 8 5 6 -2 1 1 -1
word if	-8 2 21 -33 26 -1 -8 19 -22 3
word immediate	-2 -1 -1 8 -3 3 -5 0 2 -2
word implications	-2 -1 0 -7 3 -1 9 7 -7 -1
word importance	-1 -2 -1 -4 -1 13 -4 6 -1 -5
word important	-3 2 -3 -5 -5 3 9 6 -3 -3
word improvements	-2 -1 0 5 0 0 -1 -2 12 -8
word in	16 0 -6 12 -6 0 -18 -17 -1 15
word inches	-2 0 0 -4 8 0 0 9 1 -9
word included	-1 -1 -4 11 -1 -1 -2 -3 17 -13
word including	10 -8 0 1 2 2 -7 -5 -3 7
word increase	-5 10 2 -7 6 -3 -3 2 -6 4
word increased	-2 -1 -1 4 0 0 -1 0 9 -9
word india	5 -3 -2 -4 -3 -1 10 4 -3 -2
word influenced	-3 10 0 -3 -3 0 -4 -5 -2 7
word information	1 0 -1 -2 0 2 2 2 14 -16
word infrastructure	-3 -3 3 8 -4 -4 1 -10 -3 14
word injured	15 -1 -1 -11 -1 1 -1 1 0 0
word innocent	0 -5 -1 -1 -2 -2 9 7 -3 -2
word interests	-2 -2 -1 -9 -2 -2 19 13 -3 -11
word international	3 -1 7 -7 -6 11 -7 1 -6 6
word into	-10 3 2 11 1 -1 -7 -1 5 -4
word invasion	9 -1 0 -1 0 0 -5 -4 -1 6
word investment	6 -2 6 -4 4 -7 -5 -5 -3 8
word involved	-5 -2 0 7 -5 -4 6 -1 9 -7
word involves	-1 -1 -1 8 -5 0 -2 -6 1 3
word involving	-2 0 0 5 0 0 -1 -1 15 -13
word iran	8 3 -1 6 0 -1 -14 -11 -12 23
word iranian	4 3 -2 0 1 -4 -3 -4 -9 13
word iraq	10 -7 -3 -3 2 6 -9 1 -14 13
word iraqi	-7 -2 -2 9 0 3 -6 -3 5 -2
word is	6 -5 15 -30 4 -1 13 13 -12 -2
word isil	9 -7 -2 -8 8 3 -4 4 2 -5
word israel	2 -6 -3 10 -1 0 -3 -5 1 4
word israeli	-1 1 -1 5 -2 0 -1 -5 -7 12
word iss	3 -1 -1 5 -7 0 0 -6 8 -2
word issue	-5 10 -2 -6 0 -2 6 3 -8 4
word it	1 12 7 -28 0 -3 11 16 -17 1
word its	-7 10 -4 19 0 -7 -10 -9 2 7
word japanese	4 0 0 -1 0 0 0 -3 -12 15
word join	-4 -2 -1 -10 11 5 2 17 0 -18
word joined	5 -1 -2 1 -1 0 -2 -3 -4 8
word july	-6 -5 -1 15 -2 0 -1 -4 14 -9
word justice	5 3 -2 -11 2 2 1 7 7 -14
word k	1 -1 0 -4 -1 5 -2 4 7 -10
word kept	0 0 0 5 0 -1 -3 -6 10 -4
word key	-2 -1 4 -9 3 -4 9 6 1 -7
word killed	13 -7 -1 -2 -2 -3 4 1 -13 12
word know	-1 -4 -1 12 -2 -1 -5 -4 -1 4
word known	-1 -3 -6 23 -10 -3 -4 -18 27 -10
word lakes	-3 11 0 -7 -1 -1 0 -2 -1 3
word large	3 5 -2 4 -2 -3 -5 -9 0 9
word last	10 0 2 -13 3 -3 2 3 -15 12
word late	-8 -5 -1 9 4 0 -1 2 14 -16
word launch	-3 1 -1 -3 5 -3 3 3 4 -8
word launched	-8 -3 -1 11 0 -3 -1 -2 -1 3
word law	0 0 15 -5 3 0 -13 -5 4 1
word laws	5 -1 5 -3 -1 -3 -4 -7 -1 8
word lead	4 1 -1 -11 6 7 -5 9 -12 3
word leaders	-6 -7 -2 3 10 6 -2 9 9 -18
word leadership	-5 3 -3 -9 1 -3 12 9 -8 -1
word leading	13 -5 -1 4 -1 -3 -8 -7 1 6
word leaving	-9 0 0 10 0 0 0 0 3 -3
word led	6 8 -1 -11 1 -1 -2 -2 10 -8
word left	1 7 -1 6 -2 -4 -6 -9 13 -5
word legal	3 3 19 -10 -1 -9 -7 -14 -2 16
word legislation	-1 -3 10 -3 0 -2 -2 -3 1 2
word level	-4 -1 12 -8 2 -2 -2 0 1 0
word libya	-1 -3 -1 -2 9 4 -4 9 -3 -4
word life	-1 9 -6 5 0 -6 -4 -4 5 -2
word light	-2 11 4 -9 -1 -2 -1 -4 2 2
word like	-8 1 1 7 -2 -2 1 -3 9 -6
word limited	-1 5 -1 8 -4 -1 -3 -9 4 7
word lines	-2 0 0 0 2 0 2 1 6 -8
word list	6 0 -1 -2 -1 -1 -4 -4 -8 11
word little	12 -2 -1 -5 -3 2 -3 -4 -5 8
word lives	-1 1 1 -4 4 1 -3 -2 -10 12
word living	2 1 0 -8 -3 0 9 6 -5 0
word local	1 -5 9 7 -2 -4 -9 -12 10 2
word located	11 0 0 -10 0 0 0 0 1 -1
word london	8 -1 -1 -3 -2 -1 0 0 -5 5
word longer	-1 4 0 2 -2 -1 1 -3 -5 8
word loss	0 8 0 -8 0 -3 3 1 -4 3
word lythgoe	-6 -1 -1 13 -4 -2 -4 -8 15 -7
word m	-11 -1 -1 12 -1 -4 8 2 -5 3
word made	10 0 -6 4 -5 -5 1 -3 8 -5
word magnitude	-8 5 0 5 0 0 -1 0 -6 6
word main	-4 -5 -1 12 5 -3 -7 -4 2 3
word maintain	-1 -1 -1 -9 4 0 9 10 -9 -1
word major	-5 -5 -2 4 -3 -3 14 6 -2 -3
word management	0 3 -2 -2 3 1 -1 3 -9 6
word manar	-4 9 -2 -3 -1 -3 -1 0 -5 7
word manning	-2 5 -3 4 -1 -1 -4 -7 -6 13
word many	-8 17 -4 8 3 -3 -13 -10 13 -4
word market	8 -1 -1 -3 -4 2 -2 0 0 0
word markets	0 4 0 -9 0 -3 6 5 -6 1
word may	-6 -2 -11 14 -5 2 6 -1 6 -5
word means	-3 2 13 -10 -2 -1 0 0 -4 5
word measure	3 3 9 -8 0 1 -6 -5 -4 10
word media	-4 -2 -3 14 -3 -1 -2 -7 6 1
word medicare	-4 0 9 -3 -2 0 0 -1 -5 6
word meeting	-6 0 -3 -1 5 2 3 6 9 -16
word members	11 -11 5 -5 -1 -6 6 1 -1 -1
word messaging	-2 -1 0 -7 10 0 0 7 -6 -1
word met	-3 -2 -3 6 -1 1 0 -2 22 -21
word microsoft	6 0 -1 -2 -3 0 0 -3 -6 9
word militants	-7 -1 -1 14 -1 -4 -2 -4 2 1
word million	10 0 -4 0 -4 -2 2 -1 -7 8
word millions	1 12 -1 -11 2 0 -2 4 -3 -1
word minister	-2 -5 -3 11 1 2 -5 -5 -4 9
word minor	-6 -1 -1 8 -1 -1 -2 -2 0 1
word minority	0 -1 0 7 -4 -2 -2 -5 -4 10
word minute	9 -1 0 -7 0 0 -1 -1 -2 3
word missile	-2 7 -1 -1 -4 1 2 0 -12 11
word missionary	0 0 0 8 -2 -2 -5 -8 -4 11
word moment	-2 -1 -1 -3 1 -5 9 6 0 -5
word money	-1 -3 8 3 4 -7 -5 -7 -7 14
word months	9 5 -2 -6 -2 0 -2 -3 3 -1
word more	12 15 1 -25 -15 4 8 12 -25 13
word morning	1 -1 0 7 -6 2 -4 -6 -4 9
word most	22 -6 -5 -12 -3 -2 6 3 -11 8
word motivation	0 0 0 -5 0 10 -2 5 -3 -2
word move	-2 8 -1 -7 -1 0 2 9 -1 -7
word much	-5 11 -1 -7 -5 3 3 1 -4 3
word murder	-4 0 0 8 0 0 0 -1 -4 4
word must	-4 -3 9 -1 -2 15 -13 -1 -5 6
word my	-3 -5 -4 13 0 -2 -2 -6 1 5
word name	-1 -3 0 11 -1 -1 -3 -6 0 7
word named	-2 -7 0 9 0 0 2 0 10 -10
word nation	2 -2 -1 -6 2 -3 8 2 -4 2
word national	-2 -7 -7 9 5 4 -4 -3 7 -4
word nations	2 6 -4 -9 -5 5 2 9 -4 -6
word nato	-5 -2 -1 8 5 0 -3 0 9 -9
word nearby	-1 0 0 4 -1 0 -1 -4 11 -6
word need	4 -2 5 -29 -1 33 -11 23 -12 -11
word needed	-2 -2 -2 -6 4 9 -1 7 -6 -1
word needs	-1 -3 -2 -6 -1 15 -2 10 -5 -5
word negotiations	-3 -4 -1 0 -1 -1 10 6 0 -7
word netherlands	-1 -2 -1 7 -4 0 0 -4 -7 10
word never	-3 0 -2 -16 3 6 11 17 -10 -6
word new	-2 -9 -7 0 25 -10 5 14 -14 0
word next	-4 -4 1 -6 13 5 -4 12 -7 -5
word nine	13 -1 -2 -11 3 -1 -2 2 -5 2
word no	-4 -4 4 -4 -3 12 0 10 -23 13
word non	-5 -2 10 1 -6 -2 1 -4 -3 6
word nor	-1 -3 -1 -2 1 8 -4 3 -4 1
word north	-1 -3 -2 -1 2 3 4 7 -10 3
word not	-20 4 10 -6 9 1 1 7 5 -12
word now	-4 0 8 12 -9 3 -8 -11 4 7
word nuclear	1 6 4 -10 2 5 -5 3 5 -9
word obama	3 5 3 -12 -4 9 -5 2 -11 9
word occasion	-1 0 -1 7 -2 -1 -3 -6 9 -3
word occurred	3 -5 4 -1 0 0 0 -1 -11 12
word of	-4 4 -22 5 4 5 4 5 -17 8
word off	-8 -1 -2 19 -2 -3 -3 -9 6 3
word office	1 -1 -1 8 -5 0 -2 -8 -3 11
word official	-1 -1 -1 6 3 0 -5 -3 16 -12
word officials	-6 4 3 9 -1 -3 -7 -10 0 11
word oil	0 5 -2 -3 4 -1 -3 -1 -8 10
word on	-5 10 7 13 -15 -8 -1 -9 7 2
word onboard	-7 -3 0 10 0 0 0 0 6 -6
word once	-1 -5 2 9 0 -3 -2 -6 8 -2
word one	-18 -8 0 14 -2 -5 17 15 -7 -9
word ongoing	-3 -1 -1 -3 1 12 -6 5 4 -9
word only	18 14 16 -30 -11 4 -11 0 -20 20
word open	1 7 -4 7 -3 0 -6 -10 12 -1
word opening	-1 -1 -1 9 -3 -2 -2 -6 6 0
word operating	-1 -2 -2 -2 9 0 -1 7 -2 -5
word operations	1 4 2 2 1 -1 -8 -7 5 3
word opportunity	-5 -1 0 -5 9 -1 4 9 -1 -8
word optimistic	1 6 0 -8 0 0 4 3 -5 3
word or	19 -12 10 14 -6 -12 -13 -29 7 23
word organisations	1 -3 -1 5 0 -1 -1 -3 9 -6
word other	14 -10 2 -3 1 12 -16 -1 -3 4
word our	-3 6 -6 -13 7 5 6 11 0 -10
word out	-8 3 -6 17 4 -6 -2 -7 9 -1
word outcome	-1 -1 0 -6 -4 4 9 7 -2 -4
word over	32 -15 0 -11 -5 -5 2 -1 -16 17
word package	-8 0 0 9 0 0 0 -1 4 -2
word paid	-8 -2 10 6 0 0 -5 -6 6 1
word pakistan	-4 3 -4 -1 -3 -1 8 3 -2 -1
word panel	-1 -1 -1 5 -1 -3 0 -2 10 -10
word paralympics	0 -1 0 -4 -2 9 -2 4 -3 -1
word part	-7 -1 -2 7 -5 5 3 0 14 -14
word particularly	-4 -3 -2 -10 -1 10 6 14 1 -16
word parties	6 -1 1 -3 -4 8 -5 -5 -3 9
word partnership	-5 -1 -3 -6 1 -3 15 9 -3 -5
word passed	9 -4 0 -3 -4 -1 -1 -3 -3 5
word past	-4 9 -1 -11 -1 -1 8 8 -8 0
word pay	-9 6 0 2 0 6 -8 -2 0 2
word payroll	-3 1 9 -4 -4 0 0 -4 0 3
word peace	-6 6 -3 -14 8 7 1 12 0 -12
word people	10 4 -13 -10 2 5 1 9 3 -12
word per	15 -8 -1 -10 4 0 -2 3 -2 -1
word person	10 -3 3 -6 -2 -3 1 -2 4 -1
word personnel	9 2 2 -6 -5 -2 -1 -5 -5 10
word pirates	-6 1 0 8 0 0 0 -1 -10 11
word place	5 -3 -3 -14 5 13 -2 15 -8 -7
word placed	9 -2 -4 -2 -5 0 -1 -6 1 3
word places	-4 -1 10 -2 -1 -1 -1 -3 4 -1
word plan	21 -4 -2 -21 -4 7 1 5 0 -5
word plane	-4 -2 0 10 0 0 -2 -6 10 -4
word planned	-2 -1 -1 9 -2 0 -1 -4 6 -1
word plans	1 -2 -1 3 8 -6 -4 -3 13 -10
word play	-1 -2 -1 0 -1 4 2 3 6 -9
word pm	5 -1 0 -8 4 0 0 3 6 -8
word points	12 0 0 -10 0 0 0 0 -7 7
word police	-4 -1 -3 17 3 -4 -12 -14 7 7
word policies	-2 8 0 -6 3 -2 0 2 -3 2
word policy	6 0 8 -9 4 -5 -2 -2 1 2
word politicians	-1 -1 0 -3 -2 0 8 4 -1 -2
word poll	10 5 0 -8 0 -1 -5 -5 -2 7
word populated	-7 -1 0 10 -1 0 0 -1 2 -1
word population	11 3 -1 -6 -4 2 -3 -5 -7 12
word portugal	9 -5 -1 0 -3 0 0 -4 -5 7
word position	-7 -1 -1 13 0 -2 -3 -5 18 -13
word present	1 -1 0 -5 -2 2 8 5 -4 -2
word presented	-3 -1 -4 9 -5 5 -1 -2 9 -6
word prices	-7 13 -2 -5 4 -1 0 6 -4 -2
word priority	-2 -1 -1 0 -1 12 -6 5 3 -9
word private	3 -2 9 -8 -2 4 -1 0 0 1
word probably	-2 -3 -2 -7 10 -1 2 10 -6 -6
word problem	0 -1 0 -2 -1 11 -3 3 2 -5
word process	-1 9 0 -2 1 -2 -5 -2 4 -3
word producer	-1 -1 -1 9 -3 -1 -3 -8 8 -1
word program	-2 0 -4 12 3 -4 -5 -6 7 -1
word progress	-5 -4 -2 -2 0 3 10 9 1 -9
word promoting	-1 9 -2 -6 -1 0 -3 -3 -6 7
word prompted	-1 9 0 -7 0 0 -1 0 7 -7
word proposal	-1 -2 -2 -1 -2 -3 10 6 2 -8
word protests	-1 3 -1 0 0 -1 -1 -3 -8 10
word proud	4 0 -1 7 -5 -2 -3 -11 2 9
word provide	-5 6 1 -2 1 4 -6 3 -12 8
word public	-3 -3 5 1 3 1 -4 5 -8 3
word quality	-1 -2 0 6 0 -5 1 -3 -6 8
word question	-1 5 0 2 0 -1 -2 -4 9 -5
word questions	4 -2 -2 -9 -1 -2 8 7 -4 -3
word rare	2 -1 0 3 -1 -1 -1 -5 -6 10
word re	-4 3 -2 -11 4 -4 12 11 -1 -10
word real	-3 -1 -1 -2 3 3 4 8 -2 -7
word reason	-2 9 -1 -5 2 0 -8 4 -5 1
word receive	2 0 0 9 -6 0 0 -7 2 5
word received	9 -1 0 -4 0 0 -2 -3 5 -1
word recently	-3 -1 0 11 -1 -1 -4 -5 2 3
word recognized	-1 -1 -1 8 0 -1 -4 -4 8 -4
word reducing	0 0 0 6 0 -2 -2 -6 9 -2
word reflecting	0 11 0 -4 -1 -4 -4 -6 2 3
word reflects	-1 -2 -1 -9 -2 -2 15 11 -5 -7
word regarding	-3 5 -1 -2 1 -3 2 -2 -7 9
word regime	9 -3 -1 0 2 1 -7 -4 -7 10
word region	3 4 4 0 -10 2 -3 -8 2 5
word related	-7 14 -2 -1 -1 -1 -3 -5 -6 11
word relationship	-1 1 -3 -3 4 -4 5 2 7 -8
word release	-2 -5 1 7 -4 8 -6 -2 6 -3
word released	-10 1 8 4 -1 1 -3 -2 7 -4
word remove	-4 4 0 2 -1 0 0 -1 -8 10
word repeal	0 -1 5 -9 -2 8 0 6 -4 -1
word replacement	-1 -6 -1 -2 10 0 0 7 -2 -6
word report	-2 5 4 -3 -3 -1 1 -4 10 -7
word reported	-6 -2 -1 12 0 0 -1 -4 -6 10
word reportedly	-8 4 -2 6 -1 0 -1 -1 -14 16
word reporting	3 -1 -1 0 0 -1 -2 -3 -6 9
word reports	0 -2 -1 16 -1 -2 -8 -10 1 10
word representative	9 -3 -2 -6 -1 -1 4 2 -8 7
word represented	4 0 0 -3 0 0 0 0 10 -10
word required	-6 2 15 -3 -7 -1 -1 -7 -5 12
word rescue	-2 0 -1 6 0 -2 -3 -5 -7 10
word resources	6 3 -1 -1 -2 -3 -2 -4 -7 11
word respect	-3 -1 -1 -5 3 7 -1 8 0 -9
word respected	-1 -1 0 -4 0 -3 9 6 -6 1
word response	-2 -3 -1 10 -2 0 -5 -2 6 -4
word restrictions	0 -1 0 5 -2 0 -1 -5 -5 10
word result	1 1 3 4 -5 6 -8 3 0 -3
word results	4 5 -1 -6 3 0 -3 -2 -8 10
word return	-2 2 4 5 -4 -4 -1 -9 20 -11
word review	-1 -1 0 -7 5 0 7 8 -2 -6
word right	-1 -2 15 -6 -1 -1 -3 -5 -1 7
word rights	-3 -7 16 -3 -3 0 2 2 -4 2
word rise	1 9 0 -9 0 -2 -2 3 -1 -1
word risk	1 4 9 -7 1 -2 -7 -3 -7 10
word roads	-1 2 0 3 0 0 -1 -3 12 -8
word run	-7 -1 5 11 -2 -3 -2 -8 12 -3
word russia	3 -4 -3 -4 3 4 1 9 -2 -7
word russian	-6 -1 -1 11 0 -1 1 -2 4 -2
word s	-17 26 -12 13 -7 -19 15 1 2 -4
word said	0 -1 -3 11 -1 4 -10 -8 -3 11
word same	11 4 -3 -7 -1 0 -4 -2 -17 18
word samsung	-3 -3 -1 2 2 -1 4 6 5 -11
word saturday	-7 -5 -2 16 -5 2 -1 -4 1 3
word saudi	-4 -2 -1 10 1 -1 -1 -1 4 -1
word say	1 8 -3 2 -7 1 -5 -9 2 7
word scheduled	-5 0 -2 9 -3 0 -1 -5 13 -9
word science	-2 4 -2 -7 -1 -3 11 9 -5 -5
word screen	-3 -3 0 2 1 0 3 4 5 -9
word searching	-4 -3 -1 1 -2 8 -4 4 3 -6
word second	11 -4 -1 -4 -1 -3 4 1 2 -2
word secretary	3 -3 -1 5 -3 3 -2 0 11 -11
word secure	2 -2 -1 3 0 3 -2 -3 -5 9
word security	3 -4 -3 -16 9 0 14 17 1 -18
word see	-1 -1 0 -5 10 -5 5 8 -2 -5
word seeking	5 0 -1 -8 0 0 5 5 -7 2
word seen	14 2 -2 -16 -1 -3 5 4 -10 6
word self	-1 -1 3 -8 2 4 0 5 -3 -2
word send	3 -1 -1 7 -4 -4 0 -9 1 8
word sentence	4 6 -1 -6 -1 2 -2 -2 -8 10
word series	-6 2 0 9 -1 -1 -1 -5 13 -8
word serious	-2 -4 -2 -7 -1 6 8 12 -8 -6
word serve	1 -1 9 -4 -1 -3 0 2 -3 0
word service	4 -8 2 -4 0 1 4 3 4 -8
word services	3 9 -4 -2 -2 -3 -5 -1 -4 4
word several	-6 -4 -2 12 -5 -3 3 -4 -2 5
word sex	3 0 -2 3 1 -7 4 -1 -8 9
word sexual	-4 -3 3 -2 0 -5 10 6 -7 1
word shared	3 1 -2 -11 -2 2 9 12 -7 -5
word shas	-3 0 -1 -4 4 -6 10 7 -3 -4
word she	-10 -6 2 19 -5 0 2 -6 1 6
word ship	0 -3 -2 16 -4 -3 -3 -9 1 8
word ships	-5 -1 0 8 0 0 0 -1 -3 5
word shot	-3 2 -1 7 0 -1 -3 -4 -13 17
word should	-6 -3 -1 1 1 17 -11 6 6 -12
word show	-2 -2 -1 1 7 -3 2 7 2 -9
word shut	1 -1 -3 7 -3 -1 -1 -5 -4 10
word shuttle	0 1 0 -8 8 0 0 8 -5 -4
word sides	0 -1 0 4 -1 -2 -3 -4 11 -7
word signed	-5 -1 5 5 -1 -2 -1 -3 -5 9
word significant	2 8 -1 -10 -1 -1 0 1 -4 4
word significantly	-5 8 -1 -1 -2 0 0 2 -3 2
word since	10 10 -3 -5 -5 -6 -1 -1 4 -3
word sit	-4 6 0 1 -1 0 0 -1 9 -8
word situation	-5 2 -2 9 -5 -4 3 -2 12 -9
word six	5 5 -2 -3 -5 -1 4 1 8 -9
word slaughter	-2 0 0 3 0 0 -2 -3 -6 9
word small	-2 -2 -1 13 -3 -1 -2 -6 12 -5
word smoking	6 4 7 -13 -1 -1 -2 -3 -3 6
word so	0 9 5 -3 -10 -3 0 1 -1 0
word sochi	2 -1 0 -7 -2 9 -2 4 -6 1
word social	12 0 -3 -7 3 -1 -4 -1 -4 5
word soldiers	8 2 -1 -5 1 -2 -3 -2 -7 8
word solution	0 -1 -1 -5 -1 12 -5 5 -3 -3
word some	-1 7 -3 -12 -3 8 5 6 -9 3
word something	-2 -1 -1 -5 -6 -5 18 7 1 -7
word sotomayor	6 -3 -1 -9 5 0 -1 4 -5 1
word soviet	9 0 0 -7 0 0 -1 -1 -5 6
word space	-2 -3 -3 -3 7 4 1 9 5 -14
word spent	-1 4 -1 7 -2 -1 -2 -5 11 -5
word sponsor	14 -1 0 -5 -1 -1 -6 -6 -1 7
word sports	-1 0 -1 5 0 0 -3 -2 8 -7
word stage	-1 -1 -1 10 3 -1 -8 -8 8 0
word started	-1 0 0 4 0 -1 2 -1 9 -8
word state	7 -7 22 4 -7 -9 -10 -15 4 11
word statement	-2 0 0 3 1 0 0 0 16 -15
word stations	-2 -1 10 -3 -1 -1 -1 -2 -3 6
word stay	-2 4 -2 -5 0 -2 5 3 -9 4
word step	-5 1 -2 -5 -1 1 13 11 -13 2
word stimulus	-8 0 0 8 2 0 0 0 -1 1
word stood	-5 -1 -2 4 -1 -2 3 2 9 -11
word stop	-7 -3 -2 11 1 3 -2 -2 0 3
word storm	-2 12 -3 -11 6 4 -4 10 1 -11
word stosur	-1 -1 0 5 -3 0 0 -3 9 -7
word strategy	-2 6 -2 -2 -4 -2 4 4 6 -9
word street	0 -1 -1 -3 -3 1 5 4 7 -11
word strip	-3 -1 0 5 0 2 -1 0 -10 10
word successful	-6 4 0 -3 1 0 4 5 3 -9
word such	-8 -2 2 -9 5 16 -2 11 6 -17
word summit	0 -4 -2 3 4 -2 -3 0 9 -8
word sunday	-1 -1 -1 5 0 0 0 0 11 -11
word support	3 7 -5 -2 -7 12 -7 4 -4 0
word supported	0 -1 0 7 -3 2 -5 -4 8 -4
word supports	-2 -1 -1 -3 -1 9 -4 4 -6 3
word supreme	5 8 -3 -10 2 -3 1 -1 6 -5
word survivors	1 -1 0 -5 9 -1 -4 4 -3 -2
word suspected	-7 0 0 8 0 0 0 -1 -3 3
word sustainable	-2 -2 -1 -4 -1 3 5 8 0 -8
word sweden	9 -1 0 -3 -5 0 0 -4 0 3
word symbol	0 -1 0 -8 0 -1 10 9 -5 -3
word syrian	0 -1 -1 6 2 -3 -4 -4 -4 8
word system	-2 5 -4 1 6 2 -9 5 -6 1
word systems	-5 -2 -1 6 0 0 1 3 8 -11
word t	-2 -2 -5 3 -8 11 2 3 10 -13
word taken	2 7 -1 -5 -3 9 -8 -1 -5 7
word taliban	-2 9 0 -3 -1 0 -1 -1 -4 6
word targeted	-9 0 0 5 6 0 0 4 -4 0
word tax	1 -2 7 4 -7 1 -2 -11 0 10
word team	10 5 -3 -5 -3 -5 0 -1 2 -1
word technical	-1 -2 0 8 -1 -2 -2 -8 1 7
word television	-5 -3 -1 11 2 -1 -2 -2 3 -1
word ten	16 0 -1 -12 -1 -1 -1 -2 -7 9
word term	-4 4 1 0 -2 4 -1 9 -2 -7
word terms	-4 -4 5 -8 -1 1 8 9 0 -9
word texas	-2 10 -1 -3 -1 -2 -2 -4 -10 12
word than	18 2 0 -19 -4 -3 5 4 -9 6
word that	-28 9 -1 13 -7 -4 17 2 -6 4
word the	-2 8 2 3 -6 8 -18 -11 11 -4
word their	-5 -7 4 -5 3 7 1 9 0 -9
word them	-5 13 -4 8 1 -1 -12 -5 4 2
word then	3 1 -1 -6 8 -4 0 1 -5 4
word there	4 14 -2 4 6 -12 -13 -11 0 11
word these	-3 6 2 -12 -1 6 3 10 -18 8
word they	-18 13 18 9 -8 -12 -1 -12 -3 15
word think	4 -4 -2 3 9 -3 -8 -3 4 0
word third	7 -2 7 -9 2 -4 -5 -2 -8 10
word thirteen	13 0 -1 -10 -1 0 0 -1 -1 1
word this	-3 5 -1 -15 4 -8 16 10 -22 11
word those	4 -8 9 -15 -2 10 1 6 -4 -2
word thousands	-1 -3 -1 12 -1 -2 -3 -3 -5 9
word threat	-3 -1 0 -7 -1 0 13 9 1 -9
word three	16 -4 -4 -5 5 -6 -4 -1 -3 3
word through	-2 2 -3 12 -3 -1 -4 -7 8 -1
word throughout	-4 -3 -3 10 -1 -2 -4 -6 19 -14
word time	14 -5 -7 -13 4 16 -11 8 -6 -3
word to	-26 4 13 -6 12 10 -9 11 1 -14
word today	-4 -4 -6 12 -6 -7 17 -3 0 3
word tonight	-1 -1 -1 -4 8 -1 2 5 2 -7
word tony	-1 0 -1 6 -4 0 -1 -4 11 -7
word too	-4 2 -3 -15 1 -3 23 21 -10 -11
word took	-5 6 -2 7 -1 -3 -1 -5 -13 17
word toronto	-3 -1 0 6 0 0 0 -2 12 -9
word total	11 0 0 -8 -1 0 0 -1 -5 6
word towards	-2 -1 -1 -6 8 -7 10 9 -1 -7
word trade	6 -1 -3 -8 -2 12 -5 10 -4 -6
word trading	7 -1 -2 -9 3 -1 1 3 -3 0
word training	-1 2 -1 1 0 -2 -2 -4 -6 8
word transfer	-6 2 12 -2 -1 -3 -1 -1 -3 4
word treatment	-8 -2 -5 15 2 -4 -5 -7 17 -10
word trillion	10 -1 0 -2 -5 -1 -2 -6 -1 7
word troops	6 -2 -1 -3 0 0 -1 -1 -10 11
word tropical	3 13 -3 -6 -3 -3 -3 -2 5 -4
word truth	-1 -1 -1 -4 -1 -2 8 5 -2 -3
word trying	-3 -2 -1 10 -2 -2 -1 -5 5 0
word tsunami	-2 5 -1 -8 4 -1 3 5 7 -11
word two	3 -8 -4 30 -6 -5 -13 -16 30 -14
word u	9 -12 -1 0 6 -1 -1 -1 0 1
word uk	-2 -4 -2 -3 6 2 3 8 7 -15
word ukraine	5 -6 6 3 -12 11 -5 -8 -3 11
word un	9 -3 6 -6 -1 3 -8 -4 5 -1
word unconstitutional	-1 0 12 -3 0 -2 -2 -4 -2 6
word under	-2 -8 12 0 7 -4 -7 -4 -9 13
word understand	0 0 0 -7 1 10 -4 7 -5 -2
word university	-8 2 -2 11 -1 0 -4 -3 11 -9
word up	-2 4 -6 9 5 -1 -10 -5 -1 7
word us	10 -8 15 1 -6 -8 -4 -6 -6 12
word usd	12 -1 0 -3 -5 -1 -2 -8 -1 9
word use	1 0 -1 -5 0 4 2 8 -8 -1
word used	-2 2 -3 15 -4 -2 -4 -7 -1 9
word very	-3 -2 0 -14 10 -1 12 18 -5 -13
word via	-3 5 3 -10 3 -2 3 5 -3 -3
word victims	8 -2 -1 -4 -1 1 -4 -2 -3 4
word victory	5 -1 0 -9 0 0 8 6 -5 -1
word video	-4 -1 -1 9 -1 -3 -3 -6 5 -1
word violence	-5 10 -2 -4 -2 6 -1 0 -8 8
word visit	-5 -3 -1 13 5 -2 -7 -1 8 -6
word vote	17 -5 -5 -1 0 4 -11 -10 15 -6
word voted	9 0 3 -9 0 0 -1 -1 -4 6
word votes	11 0 -3 -9 0 0 0 0 -2 3
word want	-2 -1 -1 -8 -1 7 4 16 -9 -8
word war	-4 12 -3 1 0 -1 -4 -6 6 1
word warning	-5 1 -2 13 -1 -1 -2 -9 10 -2
word was	-4 8 -6 22 -15 -24 21 -12 4 8
word washington	-4 -2 -1 8 0 4 -4 -2 12 -10
word water	-3 5 -3 9 -2 2 -8 -10 -7 16
word we	-13 -5 -14 10 -5 36 -8 6 5 -11
word weapons	7 -7 3 4 0 -4 -3 -5 -14 20
word website	-4 -4 -2 14 -6 -1 1 -7 4 3
word week	4 -2 3 -8 3 0 3 5 -11 6
word weeks	-1 7 0 -4 0 0 -1 -1 -8 9
word well	-5 -3 -3 11 -3 1 2 -1 1 0
word were	6 5 -4 13 -16 -15 8 -16 2 13
word west	-6 -2 -1 12 1 -3 -1 -2 8 -6
word what	3 0 -3 12 -14 7 -6 -13 -8 21
word when	-8 0 -3 11 -5 -4 8 -3 0 3
word whether	0 10 -1 -3 2 -2 -5 -4 9 -5
word while	-9 3 8 0 -3 0 1 -1 -7 9
word white	-5 -2 -1 8 -2 -2 2 -3 12 -9
word who	-7 -16 -4 11 3 1 12 10 0 -10
word wife	-7 -1 -1 12 0 0 -1 -2 3 -1
word will	4 7 5 -9 22 -8 -20 8 -5 -3
word win	1 0 2 -9 3 0 3 6 -5 -2
word winds	10 -3 -1 -8 4 0 -1 3 -5 3
word winner	-1 -1 0 5 -1 -1 -2 -3 10 -7
word with	-13 7 17 -4 3 -9 -1 -4 0 3
word within	0 1 1 -5 8 0 -4 5 -5 1
word without	-3 -6 10 6 0 -4 -7 -9 -7 16
word woman	3 -2 1 4 -4 -2 -1 -6 -3 9
word won	11 -4 -2 -2 2 -3 -4 -4 -10 14
word work	-7 -2 -4 -2 11 1 4 13 4 -17
word world	12 -2 -7 -15 6 0 6 12 -6 -6
word worried	0 -2 0 10 -2 -2 -4 -10 15 -5
word worth	-8 -1 -1 9 0 -1 2 1 -1 0
word would	6 -1 -2 -7 10 -8 2 -1 5 -4
word wounded	-7 -1 -1 8 0 -1 -1 0 0 0
word yacht	-3 0 0 4 0 0 -1 -1 -12 13
word year	21 -3 -10 -7 6 -7 -1 3 -3 0
word years	19 3 7 -16 -5 -2 -5 -10 4 6
word yesterday	-5 -4 -1 11 -1 0 -1 -2 -2 5
word yet	1 4 -2 7 -7 -1 -1 -10 12 -2
word york	9 -2 -1 -4 0 -1 -2 -3 -1 4
word you	5 -6 -4 -4 -5 3 9 -1 3 -2
word “	-1 -1 5 3 -1 -3 -3 -6 -2 8
`;

/** How type (row) and check-worthiness (column) go together, in the order above. */
export const ASSOCIATION_TABLE = `
-541 -243 75
-13 -59 31
-372 -74 63
-456 55 7
139 -477 -523
139 -469 -515
139 -535 -581
`;

"""English wordings of threats, wishes of violence and doxxing."""

from core.model import Attribute

REPORTING = (
    r"(?:he|she|they|someone|somebody|user|people|who|account|comments?|messages?|bot) (?:said|says"
    r"|say|wrote|writes|write|told|shouted|yelled|posted|commented|threatened|called|sent|like)"
)
DENYING = (
    r"never|nobody|no one|noone|not|don't|dont|doesn't|won't|wouldn't|can't|cannot|shouldn't|isn't"
    r"|aren't|didn't|without|stop|none|neither"
)

_I = (
    r"(?:i|we|i'll|we'll|ill|i'm|im|i'd|id|we're|gonna|going to|wanna|want to|someone should"
    r"|somebody should|someone needs to|please someone)"
)
_KILL = (
    r"(?:kill|murder|shoot|stab|strangle|rape|behead|slaughter|hang|lynch|drown|gut|execute|choke"
    r"|castrate|burn|bury|skin|poison|torture|slit)"
)
_KILL_TELLING = (
    r"kill|murder|shoot|stab|strangl|rape|behead|slaught|hang|lynch|drown|gut$|execut|choke|castrat"
    r"|burn|bury|skin$|poison|tortur|slit"
)
#: What makes more of “I kill them” than a report from a game.
_BENT = (
    r"(?:will|gonna|going|wanna|want|would|could|should|shall|need|must|love|like|ready|about"
    r"|please)"
)
_BENT_I = (
    r"(?:i'll|we'll|ill|i'd|id|we'd|gonna|going to|wanna|want to|someone should|somebody should"
    r"|someone needs to|please someone)"
)
_WHO = (
    r"(?:you|u|ya|yall|y'all|him|her|them|all of (?:you|them|these|those)"
    r"|every (?:single |last )?one|(?:your|ur|his|their) (?:whole |entire |fucking )?(?:family"
    r"|kids?"
    r"|children|mother|mom|mum|father|dad|wife|husband|sister|brother|daughter|son|parents|dog)"
    r"|(?:all|these|those|that|this) (?:\S+ )?(?:people|bitch|bastards?|cunts?|fuckers?|pigs?|rats?"
    r"|scum|women|men|jews|muslims|blacks|gays|immigrants|refugees|migrants|foreigners|politicians"
    r"|journalists))"
)
_NOT_MAIL = (
    r"(?! (?:an? |the |some |your )?(?:e?mails?|dms?|messages?|texts?|pms?|line|note|question|link"
    r"|list|video|scene|photos?|pictures?|film|in (?:the )?(?:game|match|race|chess|final|next"
    r" (?:game|round))|at (?:chess|tennis|golf|this game|mario)|with kindness))"
)
_GROUPS = (
    r"(?:people|women|men|scum|vermin|jews|muslims|christians|blacks|whites|gays|immigrants"
    r"|refugees|migrants|foreigners|arabs|liberals|politicians|journalists)"
)
_BODY = (
    r"(?:legs?|arms?|neck|skull|face|throat|jaw|teeth|head|bones|brains?|house|car|knees|fingers)"
)
_DIE = (
    r"(?:die|be (?:\S+ )?(?:killed|shot(?! (?:in|on|with|at|from|again)(?! the (?:head|face|back)))"
    r"|hanged|hung|lynched|raped|beaten|burned|burnt|gassed"
    r"|executed|beheaded|stabbed|stoned|castrated|exterminated|put down|put to death|buried)"
    r"|get (?:killed|shot|raped|stabbed|beaten|cancer|lynched))"
)
_DIE_TELLING = (
    r"die$|killed|shot$|hanged|hung$|lynch|raped|beaten|burned|burnt|gassed|execut|behead|stabbed"
    r"|stoned|castrat|extermin|put$|buried|cancer"
)
_PLACE = (
    r"(?:house|home|office|building|car|school|shop|store|studio|place|headquarters|hq|mosque"
    r"|church|synagogue|centre|center|shelter|event|venue|desk)"
)
# Places that are burnt, bombed or blown up in news and jokes, too: only with an intent before.
_OTHER_PLACE = (
    r"(?:library|museum|theatre|theater|hall|clinic|hospital|practice|hotel|bar|pub|club|flat"
    r"|apartment|farm|bakery|restaurant|cafe|factory|station|kindergarten|nursery|branch)"
)
_INTENT = (
    r"(?:(?:i|we)(?:'ll|ll|'m going to|'re going to|'m gonna| will| shall| am going to"
    r"| are going to| gonna| want to| would)|i'd|we'd|im gonna|gonna|someone should"
    r"|somebody should)"
)
_NOT_A_THREAT = (
    r"(?! (?:an?|the|some|another|something|back|out|guys|at the|in line|to (?:reply|answer|fix)"
    r"|very|so|funny|hilarious|cute|amusing|a bit|interesting|attractive)(?: |$))"
)

_THREATS = (
    (
        0.8,
        False,
        r"laughing|smiling|breathing|walking",
        r"(?:you|he|she|they) (?:won't|wont|will not) be (?:laughing|smiling|breathing|walking)"
        r" (?:for (?:very )?long|much longer|around|tomorrow|any ?more)",
    ),
    (
        0.85,
        False,
        r"door$|entrance|exit$|route$|way$",
        r"(?:i|we)(?: already)? (?:know|found out|figured out) (?:exactly )?(?:which|what) (?:door"
        r"|entrance|exit|route|way) (?:you|your (?:\S+ )?\S+) (?:use|take|leave|come)s?"
        r" (?:after|when|at|home|every|each|by)",
    ),
    (
        0.8,
        False,
        r"next$",
        r"next (?:\S+ ){1,2}(?:who|that) ..6 gets? (?:hit|punched|shot|stabbed|beaten|slapped"
        r"|hurt)",
    ),
    (
        0.75,
        False,
        r"shame$|pity$",
        r"(?:nice|lovely|pretty|beautiful|your|ur) (?:\S+ ){1,7}(?:shame|pity) if (?:something"
        r"|anything|someone|somebody) ..3 (?:happen\w*|burn\w*|broke|hurt|hit)",
    ),
    (
        0.85,
        False,
        r"school$|kindergarten|nursery|bus$|train$|street$|gym$",
        r"(?:i|we)(?: already)? (?:know|found out|figured out) (?:exactly )?(?:which|what)"
        r" (?:school|kindergarten|nursery|bus|train|street|gym) (?:you|your (?:\S+ )?\S+)"
        r" (?:go(?:es)?|attends?|takes?|lives?|uses?|walks?|leaves?)",
    ),
    (
        0.9,
        True,
        _KILL_TELLING,
        rf"{_I} ..4 {_KILL} (?!(?:him|her|them) ){_WHO}{_NOT_MAIL}"
        rf"|(?:(?:i|we) ..3 {_BENT} ..3|{_BENT_I} ..4) {_KILL} (?:him|her|them){_NOT_MAIL}",
    ),
    (
        0.9,
        True,
        r"break|smash|cut$|slit|bash|crush|snap|rip$|blow|kick|punch|knock|beat$",
        rf"{_I} ..3 (?:break|smash|cut|slit|bash|crush|snap|rip|blow|kick|punch|knock)"
        rf"(?: off| in| out| up)? (?:your|ur|his|her|their) (?:\S+ )?{_BODY}"
        r"|(?:i'll|ill|i will|we'll|we will|i'm going to|im going to|gonna|going to|want to|wanna"
        r"|i'd|should|could) ..2 beat (?:(?:you|u|him|her|them|your \S+|those \S+|these \S+)"
        r" (?:all )?(?:up|down|to (?:death|a pulp|the ground)|so (?:hard|bad)|senseless|bloody"
        r"|un?till?|with (?:a|my) (?:bat|stick|belt|hammer|club|fists?))|(?:the )?(?:\S+ )?(?:shit"
        r"|crap|hell|daylights) out of)"
        r"|(?:i'll|ill|i will|i'm gonna|im gonna) beat (?:you|u|him|her)(?! (?:in|at|to|by|next"
        r"|again|on|this|every|any|with|for|like|back|there|home|fair|some))",
    ),
    (
        0.9,
        True,
        r"break|smash|cut$|slit|bash|crush|snap|rip$|blow|kick|punch|knock",
        rf"{_INTENT} ..8 (?:and|then|to) (?:break|smash|cut|slit|bash|crush|snap|rip|blow|kick"
        rf"|punch|knock)(?: off| in| out| up)? (?:your|ur|his|her|their) (?:\S+ )?{_BODY}",
    ),
    (
        0.85,
        True,
        rf"{_DIE_TELLING} & deserves?$|needs?$|ought$|should$|must$|have$|has$|better$",
        r"(?:deserves?|needs?|ought|should|must|better|(?:you|u|he|she|they|people|(?:these|those|all)"
        r" \S+)(?: all)? (?:have|has))(?: all)?(?: to)?(?: all| just)?"
        rf"(?: fucking)? {_DIE}(?! (?:some ?day|one day|eventually|trying|of old age|peacefully))",
    ),
    (
        0.85,
        True,
        r"hope|pray|wish|wait",
        r"(?:hope|pray|wish|can't wait (?:for|until|till|to see))(?: that)? (?:you|u|he|she|they"
        r"|(?:your|ur|his|her|their) \S+(?: family)?|someone|somebody|all of you|these \S+"
        r"|those \S+) ..4 (?:dies?|dead|kills?"
        r"|killed|(?<!his )(?<!her )(?<!my )(?<!a )(?<!the )shot"
        r"|rapes?|raped|stabs|stabbed|cancer|beats|burns?|suffers?|hanged|hung|run over"
        r"|hit by|rot|murdered|perish)",
    ),
    (
        0.85,
        False,
        r"where$",
        r"(?:i|we) (?:know|found out|found|have|got|figured out) (?:exactly )?where (?:you|u|he|she"
        r"|(?:all )?(?:of )?your \S+|they) (?:all )?(?:live|lives|work|works|sleep|sleeps"
        r"|go to school|goes to school|stay|hide|park)",
    ),
    (
        0.85,
        False,
        r"address",
        r"(?:i|we) (?:have|got|know|found) (?:your|ur|his|her|their) (?:home |private )?address"
        r"|(?:his|her|their|your) (?:home|private) address is",
    ),
    (
        0.85,
        True,
        r"post|leak|publish|shar|spread|dox",
        r"(?:post|posting|posted|leak|leaking|publish|publishing|share|sharing|spread|doxx?"
        r"|doxx?ing)"
        r" (?:your|ur|his|her|their) (?:\S+ )?(?:address|phone number|number|workplace|nudes)"
        r"|(?:gonna|going to|will|i'll|should) doxx? (?:you|him|her|them)",
    ),
    (
        0.85,
        False,
        r"dead$",
        r"(?:you're|youre|you are|ur|u r|you'll be|you will be|consider yourself|he is|she is)"
        r"(?: a)?(?: fucking)? dead (?:man|meat|woman|bitch|soon|when i|if|tonight|tomorrow)"
        r"|(?:then|and) (?:you're|youre|you are|ur|u r|u are) dead(?! (?:right|wrong|on|set"
        r"|tired))",
    ),
    (0.75, False, r"next$", r"(?:you're|youre|you are|ur|u are) next"),
    (0.8, False, r"watch", r"watch your (?:back|family|kids|step)"),
    (
        0.8,
        False,
        r"alone$",
        r"(?:you|u|she|he|they)(?:'d|d| had)? (?:better|best) (?:not|never|don't) (?:ever )?(?:walk"
        r"|go|be|drive|come|stay)(?: \S+){0,3} alone",
    ),
    (0.85, False, r"sleep", r"sleep with (?:one|an?|your) (?:\S+ )?eyes? open"),
    (0.85, False, r"days$", r"(?:your|ur|their|his|her) (?:\S+ )?days are (?:numbered|counted)"),
    (
        0.85,
        False,
        r"live$|surviv|wake|see$|make$",
        r"(?:you|u|he|she|they) (?:won't|wont|will not|are not going to) (?:live|survive|make it"
        r" home"
        r"|wake up|see (?:tomorrow|next|another|the (?:morning|end|sun)))",
    ),
    (
        0.85,
        False,
        r"body$|corpse",
        r"(?:no ?one|nobody|they|never) (?:will |'ll )?(?:ever |never )?find (?:your|the|his|her)"
        r" (?:body|corpse)",
    ),
    (
        0.8,
        True,
        r"com(?:e|ing)$|hunt|find$|wait",
        r"(?:(?:i|we|i'm|im|we're|i'll|we'll) ..2 (?:coming for|come for|coming after|come after"
        r"|hunt|hunting|waiting outside for)|(?:i'll|i will|we'll|we will|(?:i'm|im|we're)"
        r" (?:going to|gonna))(?: \S+)? find) (?:you|u|your family|him|her|them)(?: down| all)?"
        rf"{_NOT_A_THREAT}",
    ),
    (
        0.85,
        False,
        r"pay$|suffer|bleed|disappear|beg$|regret",
        r"(?:make|making) (?:you|u|him|her|them|your family) (?:pay|suffer|bleed|disappear|beg"
        r"|regret (?:it|this|ever))|(?:you|u|he|she|they|your \S+) (?:will|gonna|are going to"
        r"|is going to)(?: (?!not |never |only )\S+)? (?:pay for (?:this|that|it|what)"
        r"|regret(?! (?:not|nothing|buying|missing|the pain|(?:it|that|this) (?:if|when|later)))"
        r"|bleed|suffer)",
    ),
    (
        0.9,
        True,
        r"bullet",
        r"(?:put|get|take|need|needs|deserves?|with) (?:a |one )?bullets? (?:in|into|to|through"
        r"|between)|bullet (?:with|has) (?:your|his|her) name",
    ),
    (
        0.9,
        True,
        r"bomb|explosive",
        r"(?:there is|there's|i|we|planted|put|placed|got) ..5 (?:bomb|explosives?) ..3 (?:your"
        r"|this"
        rf"|the) (?:\S+ )?{_PLACE}",
    ),
    (
        0.9,
        True,
        r"blow|shoot|burn|torch|bomb",
        r"(?:blow|shoot|burn|torch|bomb)(?: up| down)? (?:your|ur|their|his|her|the|this|that)"
        rf" (?:\S+ )?{_PLACE}(?! (?:video|episode|scene|tour))",
    ),
    (
        0.9,
        True,
        r"blow|burn|torch|bomb",
        rf"(?:{_I}|come|let's|lets|should) ..5 (?:blow|burn|torch|bomb)(?: up| down)? (?:your|ur"
        rf"|their|his|her|(?:the|this|that) (?:town|city)) (?:\S+ )?{_OTHER_PLACE}",
    ),
    (
        0.85,
        True,
        r"yourself|urself|yourselves|self$",
        r"(?:kill|hang|neck|shoot|drown|unalive|(?:^|go |just |please |[!?]+ )off) (?:yourself"
        r"|urself|yourselves|ur self)",
    ),
    (
        0.85,
        True,
        r"kys$|bleach|die$|hang$|jump|slit & kys$|drink$|go$|slit$|jump$|just$",
        r"(?:kys|drink bleach|go (?:and )?die|go hang(?! (?:out|on|up|around|with|in|at|by))"
        r"|go jump off|slit your (?:wrists?|throat)"
        r"|jump off (?:a|the) (?:bridge|cliff|roof|building)|(?:^|please |you |u |[!?]+ )just die"
        r"(?! (?:of|from|for|laughing)))",
    ),
    (
        0.75,
        True,
        r"gun$|rifle|knife|machete|shotgun|loaded",
        r"(?:gun|rifle|knife|machete|shotgun) ..6 (?:for you|your name|visit you|find you|pay you"
        r"|visit|your throat|your head)",
    ),
    (
        0.8,
        True,
        r"bleed|die$|burn|suffer|hang|choke|coffin & see$|watch$",
        r"(?:i|we|i'd|we'd) ..3 (?:see|watch) (?:you|u|him|her|them) (?:bleed|die|burn|suffer|hang"
        r"|choke|dead|in a coffin)",
    ),
    (0.7, False, r"last$", r"enjoy (?:your )?last (?:days?|hours?|breath|weeks?)"),
    (
        0.8,
        True,
        r"gas$|extermin|eradicat|wipe|lynch",
        r"(?:gas|exterminate|lynch) (?:all|every|the|these|those|them|you)"
        rf"|(?:eradicate|wipe out) (?:you|them|(?:all|every|the|these|those)(?: \S+)? {_GROUPS})",
    ),
)

RULES = {Attribute.THREAT: _THREATS}

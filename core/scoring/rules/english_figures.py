"""English figures of speech that sound like violence: they hold a threat score down.

A wording here is (cap, telling, wording). It counts only where no rule finds a real threat.
"""

_VERY = r"(?: (?:literally|absolutely|honestly|slowly|just|really|totally|seriously|actually))?"
_A = r"(?:an?|some|that|this|the|those|these|your|her|his|my|our|one|another|more|any)"
_NOT_A_PERSON = r"(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bhusband )(?<!\bboyfriend )(?<!\bwife )"
_DEAD = (
    r"(?:one|two|three|\d+|agents?|officers?|people|man|woman|men|women|child|children|suspect"
    r"|victims?)"
)

FIGURES = (
    (
        0.15,
        r"kill$|die$ & would$|could$|might$|i'd$|id$|we'd$",
        rf"(?:would|could|might|i'd|id|we'd){_VERY} (?:(?:kill|die) for {_A}"
        r"|kill to (?:be|see|have|get|go|know|hear|own|live|meet|eat|try|play|watch))",
    ),
    (0.15, r"kill$|murder$", rf"(?:would|could|might|i'd|id|we'd){_VERY} murder {_A} \S+"),
    (0.15, r"die$ & for$", r"to die for"),
    (
        0.15,
        r"killing$|kills$|kill$|killed$",
        rf"{_NOT_A_PERSON}(?:is|are|was|were|it's|that's|this|these|those|feet|back|suspense|heat"
        rf"|wait|exam|you're|you guys are){_VERY} (?:killing|kills|killed) (?:me|us)"
        r"|(?:this|that|the|these|those|it) ..3 (?:is going to|are going to|will|gonna"
        r"|nearly|almost) (?:kill|killed) (?:me|us)"
        r"|(?:^|just |please |lol |lmao |omg |[!?]+ )kill me(?: now| already| please)?"
        r"|kill(?:s|ed|ing)? (?:'em|em|them|him|her|it|people|everyone) with kindness"
        # News tell of the dead and threaten nobody.
        rf"|{_DEAD} (?:is |was |are |were )?killed"
        r"|kill(?:s|ed|ing) (?:at least )?(?:one|two|three|four|five|several|dozens|\d+)"
        r"|killed (?:in|after|during) (?:an?|the) \S+",
    ),
    (
        0.15,
        r"dying$|die$|died$|dead$ & of$|from$|with$|for$|laughing$|to$|i'm$|im$|i$|we're$",
        r"(?:die|died|dying|dead) (?:of|from|with|for) (?:the )?(?:laugh\S*|boredom|thirst|hunger"
        r"|embarrassment|curiosity|cuteness|shame|cringe|heat|happiness|joy|excitement)"
        r"|(?:died|dying|dead) laughing|dying to (?:see|know|try|hear|meet|get|watch|taste|visit|go"
        r"|find|read|play)|(?:i'm|im|i am|we're) (?:so |literally |actually )?(?:dead|dying)"
        r"(?: (?:\U0001f602|\U0001f923|\U0001f480|lol|lmao|haha\S*|rofl))+",
    ),
    (
        0.15,
        r"kill|slay",
        r"(?:killed|killing|kills|kill|slayed|slaying|slay) (?:it|this look|that (?:look|song|solo"
        r"|performance|role|dance))|dressed to kill|(?:kill|killing) (?:(?:some )?time"
        r"|(?:an|\d+|two|three|some|a few) (?:hours?|minutes|min))|kill two birds"
        r"|make a killing|killer (?:feature|app|track|song|deal|riff|look|heels|instinct|view)"
        r"|kill(?:ed|ing|s)? (?:the )?(?:lights?|music|engine|power|process|mood|vibe|battery"
        r"|weeds?|germs|bacteria|mold|joke|boss|zombies?|dragons?|monsters?|mobs?|creepers?|bots?)",
    ),
    (
        0.15,
        r"shoot|shot$|shots$",
        r"shoot (?:me|us|him|her|them|you|over) (?:an?|the|your) (?:quick )?(?:e?mail|message|dm"
        r"|text|line|note|link)|shoot (?:your|my|our|his|her) shot|(?:photo|video|film) shoot"
        r"|(?:worth|give it|give this|gave it) a shot|shots? (?:of|from|on) (?:the|a|my|this)",
    ),
    (
        0.15,
        r"blow|blew$|knock|break$|bomb",
        r"(?:blow|blew|blown|blowing|blows) (?:my|your|our|his|her|me|us|everyone)(?:'s)?"
        r" (?:mind|minds|away|socks)|knock(?:ed)? (?:it|them|'em|em) (?:out of the park|dead)"
        r"|break a leg|(?:is|was|are|were) (?:da|the) bomb|bath bombs?"
        r"|bombed (?:the|my|that|an?) (?:test|exam|interview|audition|quiz)",
    ),
    (
        0.15,
        r"beat",
        r"beat(?:s|ing)? (?:the|this|that|his|her|my|your|our) (?:heat|traffic|rush|odds|clock|boss"
        r"|level|game|record|queue|deadline|competition|high score)|beat(?:s)? (?:me|us|him|her"
        r"|them|you) (?:at|in|to it|again at|fair and square)",
    ),
    (
        0.15,
        r"murder|dead$",
        r"get(?:ting|s)? away with murder|drop dead gorgeous"
        r"|dead (?:tired|serious|right|wrong|on|easy|simple)",
    ),
)

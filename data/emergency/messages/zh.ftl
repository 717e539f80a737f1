# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    有人有生命危险吗？请立即拨打 { $sos }。电话免费。

    说明您在哪里、发生了什么。按接线员说的做。如果您自身安全，请留在那个人身边。

    没有生命危险时的医疗咨询：{ $health }。

emergency-self-harm =
    您愿意写出来，这很好。您不必独自承受。

    情况紧急吗？请立即拨打 { $sos }，或请身边的人帮您打。

    想找人谈谈：自杀预防热线（Självmordslinjen）{ $suicide_line }。未满 18 岁：Bris { $bris }。医疗咨询：{ $health }。

emergency-violence =
    您有危险吗？如果可以，请先到安全的地方。请立即拨打 { $sos }。

    您也可以找人谈谈：Kvinnofridslinjen { $women_line }。社会紧急服务（晚上、夜间和周末）：{ $social }。

    不紧急时的警察电话：{ $police }。

    遭受暴力不是您的错。

emergency-poisoning =
    那个人失去意识、呼吸困难或在抽搐吗？请立即拨打 { $sos }。

    否则请拨打中毒信息中心：{ $poison }。把包装或植物放在手边。不要等到出现症状。不要催吐。

    其他医疗咨询：{ $health }。

emergency-child =
    有孩子正处于危险中吗？请拨打 { $sos }。

    如果您担心某个孩子：请联系社会服务部门。晚上、夜间和周末：社会紧急服务 { $social }。

    如果你未满 18 岁，可以和 Bris 谈谈：{ $bris }。发生的事不是你的错。

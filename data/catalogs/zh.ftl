## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = 问问 Hej Göteborg
widget-unread = 未读消息：{ $n }
widget-panel = 与 Hej Göteborg 聊天
widget-subtitle = AI 助手
widget-notice = 您正在与 AI 助手对话，它可能会出错。请不要写人口号码（personnummer）或其他敏感信息。
widget-notice-staff = 您正在与工作人员对话。如果双方使用不同的语言，由电脑翻译。
widget-close = 关闭聊天
widget-menu = 更多选项
widget-language = 语言
widget-language-changed = 语言已改为：{ $language }。

# Writing
widget-log = 对话
widget-input = 您的问题
widget-placeholder = 请输入您的问题
widget-send = 发送
widget-remaining = 还可输入的字数：{ $n }
widget-too-long = 文字太长。超出的字数：{ $n }
widget-replies = 建议的回复

# A way to a person; person-request is what is sent in the visitor's name
widget-person = 与工作人员对话
widget-person-request = 我想和真人说话
widget-waiting = 您正在排队等候工作人员。
widget-position = 您的排队位置：{ $n }
widget-with-staff = 一位工作人员已加入对话。
widget-closed = 对话已结束。
widget-new = 开始新的对话
widget-lost = 之前的对话已不存在，新的对话已经开始。

# Who says what
widget-from-you = 您
widget-from-assistant = Hej Göteborg
widget-from-staff = 工作人员
widget-from-system = 信息
widget-typing = 助手正在输入……
widget-emergency = 遇到紧急危险时

# Sources, translation, facts about a place
widget-sources = 来源
widget-verified = 核对日期：{ $date }
widget-unverified = 未经核对
widget-new-window = 在新窗口中打开
widget-translated = 由电脑翻译
widget-show-original = 显示原文
widget-show-translation = 显示译文
widget-address = 地址
widget-hours = 开放时间
widget-phone = 电话
widget-email = 电子邮件
widget-website = 网站
widget-distance = 距离
widget-price = 价格
widget-directions = 怎么去

# What the visitor thinks of an answer
widget-helpful = 这个回答有帮助吗？
widget-helpful-yes = 是，回答有帮助
widget-helpful-no = 否，回答没有帮助
widget-comment = 您愿意多说一些吗？（可不填）
widget-comment-hint = 请不要写个人信息。
widget-comment-send = 发送意见
widget-comment-skip = 跳过
widget-thanks = 谢谢您的意见。

# The visitor's own copy, and deletion
widget-copy = 复制对话
widget-copied = 对话已复制。
widget-copy-failed = 复制失败。请改为下载对话。
widget-download = 下载对话
widget-delete = 删除对话
widget-delete-question = 您要删除这段对话吗？
widget-delete-explanation = 您写给助手的内容会立即删除，无法恢复。由工作人员处理的事项按市政府的规定删除。
widget-delete-confirm = 是，删除
widget-cancel = 取消
widget-deleted = 对话已删除。

# When something fails
widget-sending = 正在发送……
widget-not-sent = 尚未发送
widget-rejected = 无法发送
widget-edit = 修改文字
widget-offline = 无法连接助手。您写的内容会保留，恢复连接后立即发送。
widget-connected = 连接已恢复。
widget-retry = 现在重试
widget-busy = 现在写信息的人很多，您的消息很快就会发送。
widget-failed = 没有成功。请过一会儿再试。

# The demo page
widget-demo-title = Hej Göteborg：演示
widget-demo-note = 这是演示页面，不是市政府的官方网站。
widget-demo-site = 显示为
widget-demo-theme = 外观
widget-demo-theme-auto = 与设备相同
widget-demo-theme-light = 浅色
widget-demo-theme-dark = 深色
widget-demo-skip = 跳到正文
widget-demo-city-heading = 您想做什么？
widget-demo-city-lead = 用您自己的语言询问幼儿园、垃圾回收、图书馆和其他市政服务。
widget-demo-visit-heading = 欢迎来到哥德堡
widget-demo-visit-lead = 用您自己的语言询问博物馆、公园、群岛和交通。
widget-demo-try = 可以这样问
widget-demo-city-question-1 = 大件垃圾可以送到哪里？
widget-demo-city-question-2 = 旧电池扔到哪里？
widget-demo-city-question-3 = 怎么申请幼儿园？
widget-demo-visit-question-1 = 哥德堡有哪些博物馆？
widget-demo-visit-question-2 = 怎么去 Slottsskogen？
widget-demo-visit-question-3 = 带孩子可以玩什么？

## assistant

# The conversation itself
assistant-greet = 您好！关于哥德堡或市政服务，您想了解什么？
assistant-thank = 不客气！欢迎继续提问。
assistant-goodbye = 再见！欢迎随时再来。
assistant-affirm = 好的！您想了解什么？
assistant-deny = 好的。如果还有别的问题，请告诉我。
assistant-bot = 是的，我是机器人：哥德堡市政府（Göteborgs Stad）的 AI 助手。我根据市里的资料回答，并显示来源。我不做任何决定。如果您更愿意与真人交谈，也可以。
assistant-capabilities =
    我可以帮您了解：
    • 图书馆、游泳馆、回收中心、博物馆等地方的开放时间、地址和联系方式
    • 垃圾怎么分类
    • 市政服务：幼儿园、学校、老人照护、建筑许可、停车、援助等等
    • 游客信息：交通、车票、景点和活动
    您可以用自己的语言写。我不做决定，也不提供个人建议。
assistant-example-sorting = 在家垃圾分类
assistant-example-preschool = 申请幼儿园
assistant-example-tickets = 电车票
assistant-simplify =
    { $title }，简单地说：

    { $text }
assistant-simplify-person = 如果还是不容易明白，可以请工作人员解释。
assistant-source-checked = 这是我上一个回答的来源，以及核对的日期。
assistant-source-unchecked = 这是我上一个回答的来源。其中至少有一个最近没有核对过，安排行程前请先查看。
assistant-source-none = 我还没有给出带来源的回答。请先问我一个问题，我会告诉您答案的出处。
assistant-frustrated = 很抱歉没有帮到您。请换一种方式提问，或者与工作人员对话。
assistant-language-changed = 现在改用这种语言：{ $language }。
assistant-language-which = 您想用哪种语言？

# Not understood, not known, not ours
assistant-fallback = 这个我不知道，或者我没有听懂问题。请换个说法试试。
assistant-fallback-near = 我不确定是否理解正确。您是指下面的某一项吗？如果不是，请换个说法再问。
assistant-fallback-person = 抱歉，我不明白。您想改为与工作人员对话吗？
assistant-clarify = 您是指下面的某一项吗？
assistant-out-of-scope = 这个我帮不上忙。我回答有关哥德堡市政服务和到哥德堡旅游的问题。
assistant-out-of-scope-person = 这个我也回答不了。您想与工作人员对话吗？
assistant-decline-decision = 这个我不能决定，也不能预测。决定由市政府的经办人员（handläggare）作出，大多数决定可以申诉。我可以告诉您流程以及在哪里申请。
assistant-decline-opinion = 我没有个人看法，也不做排名。但我可以提供事实。
assistant-choice-place-hours = 开放时间
assistant-choice-place-open-now = 现在是否开放
assistant-choice-place-address = 地址和怎么去
assistant-choice-place-contact = 电话、电子邮件或网站
assistant-choice-place-price = 费用多少
assistant-choice-place-info = 这个地方的更多信息
assistant-choice-nearest-place = 哪个最近
assistant-choice-list-places = 有哪些地方
assistant-choice-waste-sorting = 某样东西怎么分类
assistant-choice-capabilities = 我能帮什么忙
assistant-choice-change-language = 更改语言

# Buttons
assistant-button-person = 与工作人员对话
assistant-button-address = 地址和怎么去
assistant-button-hours = 开放时间
assistant-button-hours-of = 开放时间：{ $place }
assistant-button-nearest = 显示最近的
assistant-button-capabilities = 你能帮什么忙？

# Which place
assistant-which-place = 您指的是哪个地方？请写出名称，例如 Stadsbiblioteket。
assistant-place-not-known = 我不知道这个地方。请检查写法，或者询问其他地点。
assistant-which-of-these = 您指的是哪一个？
assistant-which-of-category = 您指的是哪一个？也可以写一个地区。类别：{ $category }。
assistant-which-in-area = 您在这个地区找什么：{ $area }？
assistant-none-in-area = 在这个地区没有找到：{ $area }（{ $category }）。要显示最近的吗？

# Opening hours
assistant-hours-open = { $place }在{ $date }开放：{ $hours }。
assistant-hours-open-usual = { $place }在{ $date }通常开放：{ $hours }。
assistant-hours-closed = { $place }在{ $date }关闭。
assistant-hours-closed-usual = { $place }在{ $date }通常关闭。
assistant-hours-day-unknown = { $date }：我不知道{ $place }的开放时间。
assistant-hours-always = { $place }每天 24 小时开放。
assistant-hours-week = 平常一周：
assistant-hours-line = • { $weekday }：{ $hours }
assistant-closed-word = 关闭
assistant-hours-check = 这些时间最近没有核对过。出发前请查看网站。
assistant-hours-occasion = { $date }是{ $occasion }，开放时间可能不同。
assistant-hours-unknown = 我没有{ $place }的可靠开放时间。
assistant-hours-unknown-occasion = { $date }是{ $occasion }，我没有{ $place }当天的可靠开放时间。
assistant-open-now = { $place }现在开放。
assistant-open-now-usual = { $place }这个时候通常开放。
assistant-closed-now = { $place }现在关闭。
assistant-closed-now-usual = { $place }这个时候通常关闭。
assistant-open-then = { $place }在{ $date } { $time }开放。
assistant-open-then-usual = { $place }在{ $date } { $time }通常开放。
assistant-closed-then = { $place }在{ $date } { $time }关闭。
assistant-closed-then-usual = { $place }在{ $date } { $time }通常关闭。
assistant-open-until = 关门时间：{ $time }。
assistant-opens-next = 下次开门：{ $date } { $time }。
assistant-weekday-mon = 星期一
assistant-weekday-tue = 星期二
assistant-weekday-wed = 星期三
assistant-weekday-thu = 星期四
assistant-weekday-fri = 星期五
assistant-weekday-sat = 星期六
assistant-weekday-sun = 星期日

# Where to look and whom to call
assistant-look-at = 最新信息请看：{ $link }
assistant-call = 也可以打电话：{ $phone }。
assistant-contact-centre = 哥德堡市政府联络中心（kontaktcenter）也可以回答：{ $phone }，{ $email }

# Addresses
assistant-address = { $place }：{ $address }。
assistant-address-line = 地址：{ $address }。
assistant-address-check = 这个地址最近没有核对过。
assistant-address-area = { $place }位于{ $area }。我没有可靠的街道地址。
assistant-address-unknown = 我没有{ $place }的可靠地址。
assistant-directions = { $directions }
assistant-plan-trip = 请用 Västtrafik 查询路线：{ $link }

# Contact and price
assistant-contact = 联系方式（{ $place }）：
assistant-contact-unknown = 我没有{ $place }的可靠联系方式。
assistant-contact-phone = 电话：{ $value }
assistant-contact-email = 电子邮件：{ $value }
assistant-contact-website = 网站：{ $value }
assistant-contact-check = 这些信息最近没有核对过。
assistant-price = { $place }：{ $price }
assistant-price-usual = { $place }（信息最近没有核对过）：{ $price }
assistant-price-check = 最新价格请查看网站。
assistant-price-unknown = 我没有{ $place }的可靠价格。

# Places
assistant-place = { $place }：{ $description }
assistant-place-category = { $place }（{ $category }）。
assistant-nearest = 离{ $from }最近的（{ $category }）：
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }，{ $address }
assistant-nearest-line-distance = • { $place }，大约 { $distance }
assistant-nearest-line-address-distance = • { $place }，{ $address }，大约 { $distance }
assistant-nearest-exactness = 距离是直线距离，并且只是大概，因为我从该地区的中心算起。
assistant-nearest-rough = 它们离得很近，我无法给出可靠的距离。
assistant-nearest-missing = 因为没有位置信息而未列出的地方：{ $count } 个。
assistant-nearest-where = 离哪里最近？请写一个地区、车站或街道。我不知道您在哪里。类别：{ $category }。
assistant-nearest-unknown = 我无法算出离{ $from }最近的是哪个（{ $category }）。
assistant-list = 哥德堡有以下这些（{ $category }，{ $count } 个）：
assistant-list-in-area = { $area }有以下这些（{ $category }）：
assistant-list-instead = 我无法计算距离，但哥德堡有以下这些（{ $category }）：
assistant-list-none = 我没有这方面的信息（{ $category }）。
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }，{ $address }

# Waste
assistant-waste = { $item }：属于{ $fraction }。
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = 您指的是哪一种？
assistant-waste-unknown = 我不确定这个怎么分类。请问回收中心（återvinningscentral）的工作人员，或者换个词告诉我是什么。

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = 您好！我是 Hej Göteborg，一个 AI 助手。也就是说，您在和电脑对话，它可能会出错。
chat-welcome-city = 我回答有关市政服务的问题：幼儿园、垃圾、图书馆、开放时间等等。您可以用自己喜欢的语言写。
chat-welcome-visit = 我回答游客有关哥德堡的问题：博物馆、公园、景点和交通。您可以用自己喜欢的语言写。
chat-welcome-storage = 对话结束后保存 { $days } 天。您可以随时删除。

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = 大件垃圾可以送到哪里？
chat-ask-batteries = 旧电池扔到哪里？
chat-ask-preschool = 怎么申请幼儿园？
chat-ask-museums = 哥德堡有哪些博物馆？
chat-ask-parks = 可以去哪些公园？
chat-ask-transport = 在哥德堡怎么乘坐公共交通？
chat-button-human = 与工作人员对话
chat-button-back = 返回助手
chat-button-leave = 留言
chat-button-cancel = 取消

# Language
chat-language-unsupported = 我还不能用您的语言回答。您可以选择：{ $languages }。
chat-article-language = 这篇文字还没有您的语言版本。以下是另一种语言：{ $language }。
chat-text-missing = 现在无法显示回答。请过一会儿再试。

# What chat says about the conversation itself
chat-emergency = 有人处于危险中吗？请立即拨打 112。
chat-masked = 我隐藏了您所写的个人信息。请不要在这里写这类内容。
chat-engine-away = 我已保留您的问题，但现在回答会延迟。一旦能够回答，就会显示在这里。您也可以要求与工作人员对话。
chat-engine-gave-up = 很抱歉，我没能回答您写的内容。请再问一次，或要求与工作人员对话。
chat-nothing-to-repeat = 我还没有给出回答。您想了解什么？

# Asking for a person
chat-human-nobody = 您想与工作人员对话。现在没有工作人员在线。
chat-human-still-waiting = 我已为工作人员保留您写的内容。现在没有工作人员在线。
chat-human-position = 您的排队位置：{ $position }。
chat-human-contact-phone = 您可以打电话给市政府联络中心（kontaktcenter）：{ $phone }。
chat-human-contact-email = 您可以给联络中心发电子邮件：{ $email }
chat-human-contact-website = 联络中心的网站：{ $website }
chat-human-choices = 您可以留言，并说明我们如何联系您，也可以返回助手。
chat-human-back = 您又回到与助手的对话。您想了解什么？
chat-leave-how = 请写下您的留言，以及我们如何联系您：电话号码或电子邮件。您接下来写的内容就是留言。
chat-leave-storage = 留言会加密保存，只有工作人员可以阅读。如果您删除对话，留言也会删除。
chat-leave-done = 谢谢！您的留言已为工作人员保留。我不能说他们什么时候会看到。如果事情紧急，请联系联络中心。

# The visitor's own copy
chat-transcript-title = 与 Hej Göteborg 的对话
chat-transcript-visitor = 您
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = 工作人员
chat-transcript-system = 信息

# Units and lists
unit-metres = { $n } 米
unit-kilometres = { $n } 公里
unit-interval = { $from }–{ $to }
unit-all-day = 24 小时
unit-closed = 关闭
unit-list-next = { $list }、{ $item }
unit-list-last = { $list }和{ $item }

# Problems
error-malformed = 无法理解这个请求。请检查它是不是有效的 JSON，字段是否正确。
error-text-empty = 消息是空的。请写点内容再发送。
error-text-too-long = 消息太长。最多写 { $longest } 个字符。
error-body-too-large = 您发送的内容太大。
error-button-unknown = 这个按钮不属于这段对话。请直接写您的问题。
error-language-unknown = 我不认识这种语言。请从列表中选择一种语言。
error-token-missing = 缺少这段对话的密钥。请开始新的对话。
error-token-wrong = 密钥不属于这段对话。请开始新的对话。
error-origin = 这个网站不能使用本助手。
error-not-found = 页面不存在。
error-conversation-unknown = 对话不存在或已被删除。请开始新的对话。
error-message-unknown = 这条消息不在这段对话里。
error-method-not-allowed = 这个地址不能这样使用。
error-not-acceptable = 没有您要求的格式的回答。
error-conversation-closed = 对话已结束。如果还想提问，请开始新的对话。
error-too-many = 短时间内消息太多。请等 { $seconds } 秒再试。
error-not-stored = 消息未能保存。请过一会儿再试。
error-internal = 我们这边出了问题。请过一会儿再试。

## emergency

# First what to do, then whom to call
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

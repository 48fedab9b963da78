/// News written for the test of the claims scan, as a newsroom might write it about the figures of this repository.
///
/// `[[83]]` is a statement that is right, `[[85|83]]` one in which 85 is printed and 83 would be right: a planted error.
/// All other numbers are there to lead astray: years, documents, ages, sums of money for other things, norms, parts.
enum ClaimArticles {
    /// An article: what its front matter says besides title, summary and date, and its text.
    struct Source {
        let name: String
        let front: String
        let text: String
    }

    static let all = [
        Source(
            name: "so-ket-giua-ky",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                Sáng 12/7/2023, tại thành phố Buôn Ma Thuột, Ban Đại diện Hội Người cao tuổi tỉnh tổ chức hội nghị sơ kết hai năm rưỡi thực hiện Đề án 1336. Hơn 120 đại biểu của 15 huyện, thị xã, thành phố về dự.

                Đến hết quý II/2023, toàn tỉnh có [[83 câu lạc bộ]] Liên thế hệ tự giúp nhau với [[6.685 thành viên|6.658]], trong đó có [[5.678 người cao tuổi]], chiếm [[85,3%]]. Phụ nữ chiếm [[66%]] số thành viên. Bình quân mỗi câu lạc bộ có [[80,2 thành viên]], cao hơn mức 50–70 mà đề án nêu.

                Tổng vốn quỹ của các câu lạc bộ đạt [[trên 7,3 tỉ đồng]], tăng gần 2 tỉ so với cuối năm trước. Từ nguồn ấy, [[400 thành viên được vay vốn]] để chăn nuôi, buôn bán nhỏ; mỗi người vay từ 3 đến 10 triệu đồng.

                Cấp huyện đã mở [[14 lớp tập huấn]] cho [[1.241 cán bộ|1.214]] Hội và Ban Chủ nhiệm. Bà Nguyễn Thị Hoa, 67 tuổi, hội viên ở phường Tân Lợi, nói bà đã dự 2 lớp và ghi kín 3 quyển sổ.

                So với chỉ tiêu 129 câu lạc bộ mà UBND tỉnh giao, Đắk Lắk đã đạt [[64,3%]]. So với mức phấn đấu 141 câu lạc bộ của Hội, tỉnh đạt [[57,8%|58,9%]].

                Hội nghị kết thúc lúc 11 giờ 30 phút, sau khi trao 20 giấy khen và 5 bằng khen.
                """
        ),
        Source(
            name: "nhin-lai-hai-nam",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                ## Từ vài nhóm nhỏ đến [[83 câu lạc bộ]]

                Năm 2020, khi Quyết định 1336 ra đời, ở Đắk Lắk chưa nhiều người biết mô hình này. Cuối năm 2022, tỉnh có [[61 câu lạc bộ]]; đến cuối quý I/2023, con số ấy là [[75 câu lạc bộ|73]]. Ba tháng sau, toàn tỉnh có [[83 câu lạc bộ]].

                Số thành viên đi theo cùng nhịp. Hết quý I/2023, các câu lạc bộ trong tỉnh có [[5.608 thành viên]]. Đến ngày 30/6/2023, số thành viên là [[6.658]]. Riêng phụ nữ, đến giữa năm 2023, có [[4.349 thành viên nữ|4.394]].

                Vốn quỹ cuối năm 2022 là [[5,3 tỉ đồng]]. Sang quý I/2023, vốn quỹ lên tới [[6,9 tỉ đồng|6,3 tỉ]]. Giữa năm 2023, tổng vốn quỹ là [[7,3 tỉ đồng]], bình quân một câu lạc bộ 88 triệu.

                Quý II/2023, tỉnh thành lập mới [[10 câu lạc bộ]]; quý trước đó là 12. Hội dự tính mỗi quý còn lại lập thêm 5 câu lạc bộ.

                Chuyện lớp học cũng vậy. Cuối năm 2022 các huyện mới mở 11 lớp. Đến nay đã có [[mười bốn lớp tập huấn]], với [[1.214 người được tập huấn]].
                """
        ),
        Source(
            name: "ea-kar-dan-dau",
            front: "areas: [ea-kar, dak-lak]\nperiod: 2023-Q2",
            text: """
                Huyện Ea Kar nằm cách thành phố Buôn Ma Thuột 52 km về phía đông, có 16 xã, thị trấn. Giữa năm 2023, huyện có [[8 câu lạc bộ]] Liên thế hệ tự giúp nhau với [[625 thành viên|652]].

                Vốn quỹ của các câu lạc bộ ở Ea Kar là [[617,5 triệu đồng]]. Ngân sách huyện hỗ trợ mỗi câu lạc bộ khi ra mắt; có nơi được 5 triệu, có nơi 10 triệu đồng.

                Huyện bên cạnh, Krông Năng, có [[6 câu lạc bộ]] với [[464 thành viên|446]]. Ở Krông Bông, số câu lạc bộ là [[5]], với [[398 thành viên]]. Lắk có [[bốn câu lạc bộ]], ít hơn cả.

                Câu lạc bộ số 1 họp vào ngày 15 hằng tháng. Buổi họp tháng 6 có 54 thành viên, 12 người vắng vì bận rẫy. Quỹ của câu lạc bộ ấy chừng 80 triệu đồng, cho 9 người vay.

                Toàn tỉnh có [[83 câu lạc bộ]], riêng thành phố Buôn Ma Thuột có [[7 câu lạc bộ|9]].
                """
        ),
        Source(
            name: "von-quy-va-nguoi-vay",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                Tính đến quý II/2023, vốn quỹ của các câu lạc bộ ở Đắk Lắk đạt [[7,8 tỉ đồng|7,3]]. Chia đều, vốn quỹ bình quân một câu lạc bộ là [[88,2 triệu đồng]].

                Ông Y Bhiông Niê, 71 tuổi, kể: “Tôi vay 5 triệu đồng nuôi heo, sau 14 tháng trả đủ. Câu lạc bộ tôi có 90 thành viên, ai cũng góp”. Theo ông, nhiều nhà đã thoát nghèo từ số vốn nhỏ như thế.

                Cả tỉnh đã có [[450 thành viên được vay vốn|400]]. Con số ấy chưa tới một phần mười số thành viên.

                Ở thành phố Buôn Ma Thuột, vốn quỹ là [[2,6 tỉ đồng]], cao nhất tỉnh; ở huyện Lắk, vốn quỹ chỉ có [[301,4 triệu đồng|201,4]]. Tại Ea H'leo, vốn quỹ của các câu lạc bộ là [[445,5 triệu đồng]].

                Trong các câu lạc bộ có [[746 thành viên thuộc hộ nghèo và cận nghèo]]. Hội đề nghị cấp cho mỗi câu lạc bộ 20 triệu đồng ban đầu, và xin ngân sách tỉnh 1,5 tỉ đồng mua máy đo huyết áp.

                > Quỹ của chúng tôi có 12 tỉ đồng và 120 câu lạc bộ, một đại biểu tỉnh bạn chia sẻ.
                """
        ),
        Source(
            name: "hai-chi-tieu",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                Kế hoạch 11403 ngày 21/12/2020 của Ủy ban nhân dân tỉnh giao [[139 câu lạc bộ|129]] đến năm 2025. Hội Người cao tuổi tỉnh phấn đấu [[141 câu lạc bộ]].

                Giữa năm 2023, tỉnh có [[83 câu lạc bộ]], đạt [[63,4%|64,3%]] chỉ tiêu Ủy ban nhân dân tỉnh giao. So với mức phấn đấu của Hội, tỉnh đạt [[58,9%]].

                Muốn đủ 129, tỉnh còn phải lập thêm [[46 câu lạc bộ]]; muốn đủ 141, còn thiếu [[58 câu lạc bộ]].

                Nếu mỗi quý lập 5 câu lạc bộ thì mười quý nữa mới đủ. Ví dụ, một huyện lập 3 câu lạc bộ mỗi năm thì hai năm được 6 câu lạc bộ.

                Cuối năm 2022, Đắk Lắk đã có [[65 câu lạc bộ|61]]. Hết quý I/2023, tỉnh hoàn thành [[56,6%]] kế hoạch UBND tỉnh giao.
                """
        ),
        Source(
            name: "phu-nu-va-nguoi-cao-tuoi",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                Ở Đắk Lắk, phụ nữ chiếm [[60%|66,0%]] số thành viên câu lạc bộ. Người cao tuổi chiếm [[hơn 80%]]. Nói cách khác, cứ sáu người thì năm người đã ngoài 60.

                Tỉ lệ thành viên là người cao tuổi đạt [[83,5%|85,3%]], cao hơn mức 60–70% của đề án. Đa số thành viên là phụ nữ, và [[hai phần ba thành viên là phụ nữ]] là tỉ lệ ít thay đổi qua các quý.

                Đến quý II/2023, các câu lạc bộ có [[5.687 thành viên là người cao tuổi|5.678]]. Bà H'Bia, 82 tuổi, là thành viên già nhất ở buôn Alê A; trẻ nhất là một em 16 tuổi.

                Ở Ea Kar, người cao tuổi cũng là lực lượng chính. Năm 2019, trước khi có đề án, cả huyện chỉ có vài nhóm dưỡng sinh, mỗi nhóm 20 người.

                Quý I/2023, phụ nữ chiếm [[66%]] số thành viên; cuối năm 2022, phụ nữ chiếm [[56,9%|65,9%]].
                """
        ),
        Source(
            name: "lop-tap-huan-thu-muoi-bon",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                Lớp tập huấn thứ 14 của tỉnh khai mạc ngày 20/6/2023 tại huyện Cư M'gar, với 85 học viên và 4 giảng viên, kéo dài 2 ngày.

                Như vậy, từ tháng 8 năm 2020 đến nay, cấp huyện đã mở [[24 lớp tập huấn|14]]. Các lớp ấy đã tập huấn cho [[trên 1.200 lượt]] cán bộ Hội và Ban Chủ nhiệm.

                Cuối năm 2022, tỉnh đã tập huấn cho [[985 cán bộ|958]]. Đến hết quý I/2023, các huyện trong tỉnh đã mở [[12 lớp tập huấn]], tập huấn cho [[1.056 cán bộ]].

                Giáo trình dày 112 trang, chia thành 8 chương. Mỗi câu lạc bộ làm bình quân [[7,5 mảng hoạt động]] trên tám mảng. Học viên được hỗ trợ 150.000 đồng một ngày; kinh phí cả lớp là 38 triệu đồng.

                Hội đặt mục tiêu đến năm 2025 có 2.000 lượt cán bộ được bồi dưỡng.
                """
        ),
        Source(
            name: "ca-nuoc-va-bac-kan",
            front: "areas: [viet-nam, bac-kan]\nperiod: 2023-Q2",
            text: """
                Đến cuối năm 2024, cả nước có [[8.342 câu lạc bộ|8.432]] Liên thế hệ tự giúp nhau, với [[trên 484.000 thành viên]].

                Quyết định 1336 đặt mục tiêu đến năm 2025 cả nước thành lập mới ít nhất [[3.000 câu lạc bộ]] với [[150.000 thành viên]]. Quyết định 1648 nâng đích lên [[12.000 câu lạc bộ]] vào năm 2035.

                Năm 2023, Bắc Kạn có [[36 câu lạc bộ|26]] ở 8 huyện, thành phố, với [[gần 1.400 thành viên]]. Đến năm 2025, tỉnh phấn đấu có thêm [[40 câu lạc bộ]].

                Ở Sơn La, năm 2023, huyện Mường La có [[6 câu lạc bộ]]. Bắc Ninh có [[234.385 hội viên]] Hội Người cao tuổi. Gia Lai có 57 câu lạc bộ, Kon Tum 41 câu lạc bộ; chúng tôi chưa có sổ của hai tỉnh này.

                Giữa năm 2023, Đắk Lắk có [[93 câu lạc bộ|83]].
                """
        ),
        Source(
            name: "tin-ngan-thang-bay",
            front: "areas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                - Tỉnh ta hiện có [[73 câu lạc bộ|83]] Liên thế hệ tự giúp nhau đang hoạt động.
                - Các câu lạc bộ trong tỉnh có [[6.658 thành viên]].
                - Tổng vốn quỹ toàn tỉnh là [[7,3 triệu đồng|7,3 tỉ]].
                - Có [[4.394 thành viên nữ]] trong các câu lạc bộ toàn tỉnh.
                - Buôn Hồ khai trương trạm y tế trị giá 2,1 tỉ đồng; trạm phục vụ 3 phường.
                - Đội bóng chuyền hơi huyện Krông Pắc thắng 3–1, nhận giải 2 triệu đồng.

                Trong quý II/2023, Đắk Lắk ra mắt thêm [[20 câu lạc bộ|10]]. Trong số 83 câu lạc bộ, có 11 câu lạc bộ có quỹ trên 200 triệu đồng và 35 câu lạc bộ chưa có máy đo huyết áp.

                Hội Người cao tuổi tỉnh cho hay đã tặng 1.500 suất quà, mỗi suất 300.000 đồng, cho 1.500 người cao tuổi khó khăn dịp Tết.

                Tỉnh Đắk Lắk có [[gần 90 câu lạc bộ]] với [[gần 6.500 thành viên|6.658]]. Vốn quỹ hiện có là [[khoảng 7 tỉ đồng]].
                """
        ),
        Source(
            name: "buon-ma-thuot-mot-buoi-sang",
            front: "areas: [buon-ma-thuot]\nperiod: 2023-Q2",
            text: """
                Sáu giờ sáng, sân nhà văn hóa thôn 11 đã đông. Câu lạc bộ thôn 11 có 134 thành viên, người lớn tuổi nhất 91 tuổi. Đội dưỡng sinh 24 người xếp thành 4 hàng.

                Thành phố Buôn Ma Thuột có [[9 câu lạc bộ]] như thế, với [[726 thành viên|762]]. Vốn quỹ của các câu lạc bộ trong thành phố là [[3,6 tỉ đồng|2,6]], riêng câu lạc bộ ở Hòa Thắng có hơn 2 tỉ.

                Cả tỉnh Đắk Lắk có [[86 câu lạc bộ|83]]. Tính chung toàn tỉnh, người cao tuổi chiếm [[85,3%]] số thành viên.

                Chủ nhiệm câu lạc bộ nói mỗi tháng thành viên góp 10.000 đồng; năm ngoái quỹ thu được 15 triệu đồng, chi 9 triệu thăm hỏi 27 lượt người ốm.

                Ở Ea Kar có [[9 câu lạc bộ|8]], ở Ea H'leo có [[6 câu lạc bộ]].
                """
        ),
        Source(
            name: "mid-year-report",
            front: "language: en\nareas: [dak-lak]\nperiod: 2023-Q2",
            text: """
                By the middle of 2023, Đắk Lắk had [[83 clubs]] with [[6,856 members|6,658]], of whom [[5,678 were older people]]. Women made up [[66%]] of the members and older people [[85.3%]].

                The clubs' funds in the province came to [[7.3 billion VND]]; at the end of 2022 the clubs' funds came to [[5.9 billion VND|5.3]]. By June 2023, [[400 members had borrowed]] from them, mostly sums of 3 to 10 million VND.

                Measured against the people's committee's target of 129 clubs, the province has reached [[64.3%]]. Against the Association's own target of 141, it has reached [[59.8%|58.9%]].

                At the end of the first quarter of 2023, the province had [[73 clubs]] with [[5,806 members|5,608]]. Districts have held [[fourteen training classes]] since 2020, and in all [[1,241 people were trained|1,214]].

                Mrs Hoa, 67, walked 4 kilometres to the meeting with 2 friends. Her club has 54 members and meets on the 15th.
                """
        ),
        Source(
            name: "clubs-in-the-districts",
            front: "language: en\nareas: [ea-kar]\nperiod: 2023-Q2",
            text: """
                Ea Kar district, 52 km east of the city, has [[8 clubs]] with [[652 members]]. Krông Năng has [[seven clubs|6]] and [[446 members]]. In Lak there are [[14 clubs|4]], on a shore that draws 90,000 visitors a year.

                The province as a whole had [[83 clubs]] and [[over 6,600 members]]. Nearly two thirds of a club's money comes from its members.

                If every commune founded 2 clubs, the district would have 32 clubs. That is a dream for 2035, not a plan.

                Club funds in Buon Ma Thuot stood at [[2.6 billion VND]]. Club funds in Ea Kar stood at [[671.5 million VND|617.5]].
                """
        ),
    ]
}

import ClubData
import Statistics
import Testing

/// A small project about 1/7/2025: Đắk Lắk and Phú Yên became one province, districts were abolished, and communes lie in
/// the province itself. One commune was made of two whole ones, one was divided between two.
enum MergerOf2025 {
    static let areas = """
        id:string,name:string,kind:string,level:integer,parent:string,valid_from:date,valid_to:date
        viet-nam,Việt Nam,country,0,,,
        dak-lak,Đắk Lắk,province,1,viet-nam,,2025-06-30
        phu-yen,Phú Yên,province,1,viet-nam,,2025-06-30
        dak-lak-moi,Đắk Lắk,province,1,viet-nam,2025-07-01,
        gia-lai,Gia Lai,province,1,viet-nam,,
        ea-kar,Ea Kar,district,2,dak-lak,,2025-06-30
        lak,Lắk,district,2,dak-lak,,2025-06-30
        tuy-an,Tuy An,district,2,phu-yen,,2025-06-30
        ea-knop,Ea Knốp,township,3,ea-kar,,2025-06-30
        ea-dar,Ea Đar,commune,3,ea-kar,,2025-06-30
        an-my,An Mỹ,commune,3,tuy-an,,2025-06-30
        ea-knop-moi,Ea Knốp,commune,3,dak-lak-moi,2025-07-01,
        tuy-an-bac,Tuy An Bắc,commune,3,dak-lak-moi,2025-07-01,
        tuy-an-nam,Tuy An Nam,commune,3,dak-lak-moi,2025-07-01,
        """

    static let changes = """
        date:date,instrument:string,type:string,from:list,to:list,part:string
        2025-07-01,202/2025/QH15,merge,"dak-lak,phu-yen",dak-lak-moi,whole
        2025-07-01,NQ cấp xã,merge,"ea-knop,ea-dar",ea-knop-moi,
        2025-07-01,NQ cấp xã,split,an-my,"tuy-an-bac,tuy-an-nam",
        2025-07-01,203/2025/QH15,abolish,"ea-kar,lak,tuy-an",,
        """

    static let clubs = """
        id:string,name:string,area:string,founded:date,closed:date
        a,A,ea-knop,2024-01-10,
        b,B,ea-dar,2024-02-01,
        c,C,lak,2024-03-01,
        d,D,an-my,2024-01-20,
        e,E,phu-yen,2024-12-15,
        f,F,ea-knop-moi,2025-08-01,
        g,G,gia-lai,2024-05-05,
        """

    static let reports = """
        club:string,period:string,members:integer,women:integer
        a,2024-Q4,50,30
        b,2024-Q4,40,20
        c,2024-Q4,60,30
        e,2024-Q4,20,15
        g,2024-Q4,70,40
        a,2025-Q2,52,31
        b,2025-Q2,44,22
        c,2025-Q2,61,30
        d,2025-Q2,30,10
        b,2025-Q3,45,23
        f,2025-Q3,25,20
        a,2025-Q4,54,33
        d,2025-Q4,32,12
        """

    static let trainings = """
        area:string,date:date,participants:integer
        ea-kar,2025-03-10,12
        phu-yen,2025-05-05,20
        dak-lak-moi,2025-09-09,7
        """

    static let yaml = """
        - {id: clubs, name: Câu lạc bộ, description: "-", kind: count, table: clubs, stock: {from: founded, until: closed}}
        - {id: members, name: Thành viên, description: "-", kind: sum, table: reports, field: members, stock: {period: period}}
        - {id: women, name: Nữ, description: "-", kind: sum, table: reports, field: women, stock: {period: period}}
        - {id: share, name: Tỉ lệ nữ, description: "-", format: percent, kind: ratio, numerator: women, denominator: members}
        - {id: middle, name: Ở giữa, description: "-", kind: median, table: reports, field: members, stock: {period: period}}
        - {id: trained, name: Tập huấn, description: "-", kind: sum, table: trainings, field: participants, flow: {date: date}}
        """

    static func figures(
        changes: String = changes,
        registry: [String]? = nil,
        asOf: String = "2025-Q4"
    ) throws -> Figures {
        let dataset = try SmallDataset.read([
            "areas": areas, "area_changes": changes, "clubs": clubs, "reports": reports, "trainings": trainings,
        ])
        return try StatisticsTests.figures(dataset, yaml, registry: registry, asOf: asOf)
    }
}

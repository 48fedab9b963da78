import Statistics
import Testing

@Suite("Addresses of figures")
struct AddressTests {
    @Test("an address is taken apart and written as it was")
    func roundTrip() throws {
        for text in ["clubs", "clubs@dak-lak", "clubs/ubnd@dak-lak@2023-Q2", "by-fund:over-2b@lak@2023", "a:b/c"] {
            #expect(try #require(FigureAddress(text)).text == text)
        }
        let address = try #require(FigureAddress("clubs-by-fund:over-2b/ubnd@dak-lak@2023-9M"))
        #expect(address.subject == .init(indicator: "clubs-by-fund", category: "over-2b", target: "ubnd"))
        #expect(address.area == "dak-lak")
        #expect(address.period?.id == "2023-9M")
    }

    @Test("what is no address is none", arguments: ["", "@", "clubs@", "clubs@@2023", "a@b@2023-Q5", "a@b@2023@c"])
    func malformed(_ text: String) {
        #expect(FigureAddress(text) == nil)
    }
}

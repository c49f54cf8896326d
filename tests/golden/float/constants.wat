;; Float constants are their bits, in a slot: no float opcode has immediates. One that is stored may be an immediate of the store.
(module
  (memory 1)
  (func (export "twice") (param f64) (result f64) (f64.mul (local.get 0) (f64.const 2.5)))
  (func (export "pi") (result f32) (f32.const 3.14159274))
  (func (export "store_and_load") (result f64)
    (f64.store (i32.const 8) (f64.const 1)) (f64.store (i32.const 16) (f64.const 0))
    (f64.add (f64.load (i32.const 8)) (f64.load (i32.const 16)))))

;; run: twice(3) = 7.5
;; run: pi() = 0x40490fdb
;; run: store_and_load() = 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `twice`: (f64) -> (f64)
;;   clif
;;     function u0:0(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = f64const 0x1.4000000000000p1
;;         v2 = fmul v0, v1  ; v1 = 0x1.4000000000000p1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     const64 s2, #4612811918334230528
;;     fmul64 s1, s0, s2
;;     ret [s1]
;;
;; function `pi`: () -> (f32)
;;   clif
;;     function u0:1() -> f32 tail {
;;     block0:
;;         v0 = f32const 0x1.921fb6p1
;;         return v0  ; v0 = 0x1.921fb6p1
;;     }
;;   bytecode, 1 slots
;;     mov s0, #1078530011
;;     ret [s0]
;;
;; function `store_and_load`: () -> (f64)
;;   clif
;;     function u0:2() -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0:
;;         v1 = f64const 0x1.0000000000000p0
;;         v13 = iconst.i64 8
;;         store little region0 v1, v13  ; v1 = 0x1.0000000000000p0, v13 = 8
;;         v4 = f64const 0.0
;;         v14 = iconst.i64 16
;;         store little region0 v4, v14  ; v4 = 0.0, v14 = 16
;;         v8 = load.f64 little region0 v13  ; v13 = 8
;;         v12 = fadd v8, v4  ; v4 = 0.0
;;         return v12
;;     }
;;   bytecode, 4 slots
;;     const64 s3, #4607182418800017408
;;     mov s2, #8:0
;;     store64 s2, #8, s3
;;     store64 s2, #16, #0
;;     fadd_load_f64 s0, s2, s2, #8
;;     ret [s0]
